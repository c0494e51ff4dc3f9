package org.fitnotetowork.platform.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What to do about a broken rule, in the words of Camunda Modeler. First by the sentence, where the rule alone does not say enough; otherwise by the rule. */
final class Mending {

    /** Forms and tables keep many rules under one name each; their sentences say which. */
    private static final Set<String> TOLD_BY_SENTENCE = Set.of("how a form is written", "how a table is written", "a table answers as its example rows say", "a table has example rows");
    private static final Map<String, String> BY_SENTENCE = new LinkedHashMap<>();
    private static final Map<String, String> BY_RULE = new LinkedHashMap<>();

    static {
        sentence("information class", "Select the field, open Custom properties and add \"information\" with a row of access/who-sees-what.csv, for example coach-notes.");
        sentence("has no maxLength", "Select the field and give a maximum length under Validation.");
        sentence("has no label", "Give it a label that a member of the public would understand.");
        sentence("has no key", "Select the field and give it a key in camelCase.");
        sentence("voluntary notice", "Copy the first text component of another form that is filled in with the person, unchanged.");
        sentence("renderer does not promise", "Take one of: text, textfield, textarea, number, checkbox, radio, select, checklist, datetime, dynamiclist, group, separator, spacer.");
        sentence("is not the file's name", "Give the id the file's name without its ending, or rename the file.");
        sentence("kebab-case", "Write small letters with hyphens between words, at most 25 characters; for an area's own, two hyphens and the area's code.");
        sentence("made for Camunda Platform", "Make the form in Camunda Modeler as \"Camunda 7\" form, version 7.24.0.");
        sentence("may collapse", "Select the list and set \"Disable collapse\".");
        sentence("plain date", "Set the field's subtype to Date.");
        sentence("has a path", "Clear the group's path.");
        sentence("stands there twice", "Rename one of the two.");
        sentence("pattern", "Under Validation give a pattern from ^ to $ and a message that says what to enter.");
        sentence("condition that does not begin", "Begin the condition with =.");
        sentence("condition that is neither", "Ask for a value, for example =answer != \"YES\".");
        sentence("depends on", "Write the key of a field of this form; within a row, this.<key>.");
        sentence("offers", "Correct the options: each value once, in letters, digits and _ . : @ -, each with its own label.");
        sentence("option without a label", "Give every option a label.");
        sentence("gives no choice", "Offer two options at least.");
        sentence("default that it does not offer", "Choose one of the options as default.");
        sentence("Group_support", "A practice has minutes: take another question out of the group, or ask this one in the conversation.");
        sentence("which we never say", "Tell it from the person's side, for example \"did not attend\".");
        sentence("never says", "Tell it from the person's side, for example \"did not attend\".");
        sentence("says what it means and its source", "Write into the rule's annotation what it means, then \"Source: \" and where it comes from.");
        sentence("the name is the question", "Let the decision's name end in a question mark.");
        sentence("says '", "Write into the decision's description why the hit policy is not UNIQUE.");
        sentence("has a type", "Choose string, boolean, integer or date.");
        sentence("is a sentence, without", "Write a whole sentence in quotation marks, from capital to full stop.");
        sentence("names its input as '?'", "Write ? for the input, for example ? >= 3.");
        sentence("readable id", "Name the row rule_ and its meaning.");
        sentence("should be", "Change the table back, or change this example row and say in its note why.");
        sentence("no row hits", "Add an example row that this rule answers.");
        sentence("no row has", "Add an example row with this value.");
        sentence("has no rows", "Write src/test/resources/decisions/<table>.csv: a line \"# question? Source: ...\", the columns, and an example for every rule.");
        sentence("has no table", "Delete the example rows, or give the table their name.");
        sentence("gap at", "Add a rule that answers this.");
        sentence("overlap at", "Let one rule only answer this.");
        sentence("no rule hits", "Add a rule that answers this, or correct the example row.");
        sentence("column", "Give the example rows one column for each input, and one named -> and the output.");
        sentence("first line is a comment", "Begin the example rows with \"# question? Source: ...\".");

        rule("a file can be read", "Save it again in Camunda Modeler. If it was written by hand, look at the place that the message names.");
        rule("how a form is written", "Compare it with another form in the same folder.");
        rule("how a table is written", "The sentence says what holds for every table. Compare it with another table in the same folder.");
        rule("a table answers as its example rows say", "Correct the table or its example rows.");
        rule("models fit together", "Compare both models: what one calls, gives or waits for, the other has to be, take or send.");
        rule("a task's form lies beside its process", "Save the form there under that name, or correct the link (Form, type Camunda Form, binding deployment).");
        rule("a table that is asked exists", "Give the property \"decision\" the id of a table, or save the table under that name.");
        rule("every user task has a clock", "Add the task to the listed values and to a row of the table of clocks that the sentence names, and to the example rows.");
        rule("no two forms share an id", "Rename one, with its id.");
        rule("a question that is asked twice offers the same answers", "Copy the options from the form that the sentence names.");
        rule("a table has example rows", "Write the rows beside the others in src/test/resources/decisions.");
        rule("a variation takes the place of the national one", "Copy the national file to local/<area>/<id>--<area>, give it that id, and change only what differs.");

        rule("the file is named like its process", "Give process and file the same name: small letters, hyphens between words, at most 25 characters.");
        rule("ids say type and meaning", "Select the element and give it that id under General.");
        rule("a task is a verb and an object", "Rename it to what somebody does, for example \"Record fit note\".");
        rule("events and sub-processes are named", "Give it a name: object and state for an event, the outcome for an end.");
        rule("one outcome for each end", "Lead both flows to one end through a gateway without a label, or give the ends different names.");
        rule("messages and errors are named by capability", "Select the event and correct the name of its message, or the code of its error.");
        rule("words on the person's side", "Tell it from the person's side, for example \"did not attend\".");
        rule("a split asks a question", "Let the gateway ask, label each flow with an answer, give all but one a condition, and mark that one as default.");
        rule("joins and parallel gateways carry no label", "Clear its name.");
        rule("split and join stand apart", "Draw one gateway that joins and, after it, one that splits.");
        rule("no fake joins and no hidden splits", "Put a gateway where flows meet or part; conditions belong on flows out of a gateway.");
        rule("starts and ends are drawn", "Draw one start, and an end for each outcome, and connect every element.");
        rule("nothing is disconnected", "Connect it, or delete it.");
        rule("a picture holds 25 nodes at most", "Cut it where people wait: a sub-process or a called process.");
        rule("no elements that surprise readers", "Use exclusive, parallel and event-based gateways; leave what needs code to a bean.");
        rule("every element is drawn", "Draw it again in Modeler: what has no place in the picture cannot be seen.");
        rule("a user task has a form, somebody to do it, and a save point after it", "Apply the template \"Task with a form\" to it, or set form, candidate groups and Asynchronous: After.");
        rule("a start is a save point, except of a way in", "Set or clear Asynchronous: Before on the start, as the sentence says.");
        rule("a parallel join is a save point", "Select the joining gateway and set Asynchronous: Before.");
        rule("a save point lies before each message that is sent", "Select it and set Asynchronous: Before.");
        rule("models call beans only", "Set Implementation to Delegate expression with the name of a bean, for example ${decide}; apply a template of ours.");
        rule("a reminder does not interrupt", "Change the boundary event to a non-interrupting timer (dashed).");
        rule("only the safeguarding lead is on the safeguarding route", "Give the task to coaching-manager, or move it to another process.");
        rule("a wait says for whom", "Select it; under Extension properties add waitsFor with us, partner, employer, person, clock or nobody: whose turn it is while it waits.");
        rule("every error thrown is caught", "Attach an error boundary event with this code, or name the error in the task's property \"throws\".");
        rule("what another organisation starts can be stopped at any time", "Apply the pattern of the event sub-process for withdrawal.");
        rule("history and version are set", "Select the process; set History cleanup to P180D and Version tag to for example 1.0.0.");
        rule("variables are declared with type and class", "Select the process; under Extension properties write variable.<name> with for example \"string outcome\".");
        rule("only declared names are used", "Correct the name, or declare it on the process as variable.<name>.");
        rule("a variable does not hide a bean", "Rename the variable.");
        rule("a call passes the case and named variables", "Apply the template \"Call a process\", and name each further variable.");
    }

    private Mending() {
    }

    static String of(String rule, String sentence) {
        return BY_SENTENCE.entrySet().stream().filter(one -> TOLD_BY_SENTENCE.contains(rule) && sentence.contains(one.getKey())).map(Map.Entry::getValue).findFirst()
                .orElseGet(() -> BY_RULE.getOrDefault(rule, ""));
    }

    private static void sentence(String part, String mend) { BY_SENTENCE.put(part, mend); }

    private static void rule(String name, String mend) { BY_RULE.put(name, mend); }
}
