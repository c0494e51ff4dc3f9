package org.fitnotetowork.platform.model;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.fitnotetowork.platform.area.LocalName;
import org.fitnotetowork.platform.engine.Feel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every form keeps to. A rule that is broken is a sentence that names the file and the field. */
final class FormRules {

    static final String VOLUNTARY_NOTICE = "**This is voluntary.** It is not a benefits interview. It does not affect benefits or sick pay. "
            + "Any question can be skipped, and the person can stop at any time.";

    /** Forms that are filled in with the person or read out to them. */
    static final Set<String> WITH_THE_PERSON = Set.of("offer-support", "record-consent", "hold-conversation", "agree-plan", "review-plan",
            "ask-if-work-lasts", "review-relapse", "joint-review", "agree-contact", "agree-job-goal", "ask-consent", "record-result", "preview-referral", "ask-questionnaire",
            "talk-through", "review-return", "take-up-again", "prepare-start", "support-at-work", "talk-again", "follow-note", "ask-about-request");

    private static final Set<String> COMPONENTS = Set.of("text", "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist",
            "datetime", "dynamiclist", "group", "separator", "spacer");

    /** The rows of the who-sees-what matrix: what has no row, nobody could be shown. */
    private static final Set<String> INFORMATION = Set.of("participant", "diagnosis", "fit-note-advice", "functional-effects", "adjustments",
            "appointments", "attendance", "clinical-scores", "coach-notes", "action-plan", "safeguarding", "clinical-risk", "safe-contact",
            "benefits-debts", "housing", "protected-characteristics", "work-outcome", "consent");

    private static final Pattern NOT_OUR_WORDS = Pattern.compile("mandatory|compliance|sanction|unacceptable|failed to attend", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(--[a-z]+)?");
    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9_.:@-]{1,64}");
    private static final Pattern STRING_LITERAL = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
    private static final Set<String> FEEL_WORDS = Set.of("and", "or", "null", "true", "false");
    private static final int LONGEST_ID = 25;
    private static final int MOST_SUPPORT_FIELDS = 6;

    private static final FeelEngine FEEL = Feel.engine();

    private FormRules() { }

    static List<String> broken(FormFile form) {
        var ofForm = Stream.<Function<FormFile, Stream<String>>>of(
                FormRules::idIsFileName, FormRules::platform, FormRules::noticeWherePersonIsAsked, FormRules::fewSupportFields,
                FormRules::ourWords, FormRules::keysOnce, FormRules::idsOnce).flatMap(rule -> rule.apply(form));
        var ofParts = form.parts().stream().flatMap(part -> Stream.of(component(part), condition(form, part),
                part.holdsAnswer() ? field(part) : Stream.<String>empty()).flatMap(Function.identity()).map(fault -> part.name() + " " + fault));
        return Stream.concat(ofForm, ofParts).map(fault -> form.name() + ": " + fault).toList();
    }

    private static Stream<String> idIsFileName(FormFile form) {
        var id = form.json().path("id").asText();
        return Stream.of(
                when(!id.equals(form.stem()), "id " + id + " is not the file's name"),
                when(!KEBAB.matcher(form.stem()).matches() || LocalName.national(form.stem()).length() > LONGEST_ID,
                        "the file's name is not kebab-case of at most " + LONGEST_ID + " characters")).flatMap(Function.identity());
    }

    private static Stream<String> platform(FormFile form) {
        return when(!form.json().path("executionPlatform").asText().equals("Camunda Platform")
                || !form.json().path("executionPlatformVersion").asText().equals("7.24.0"), "is not made for Camunda Platform 7.24.0");
    }

    private static Stream<String> noticeWherePersonIsAsked(FormFile form) {
        return when(WITH_THE_PERSON.contains(LocalName.national(form.stem()))
                && !form.json().path("components").path(0).path("text").asText().equals(VOLUNTARY_NOTICE), "does not begin with the voluntary notice");
    }

    /** A GP's minutes are short: what support asks beyond the note itself stays this small. */
    private static Stream<String> fewSupportFields(FormFile form) {
        if (!LocalName.national(form.stem()).equals("record-fit-note")) return Stream.empty();
        var support = form.parts().stream().filter(part -> part.json().path("id").asText().equals("Group_support")).findFirst();
        if (support.isEmpty()) return Stream.of("has no group Group_support");
        return when(support.get().json().path("components").size() > MOST_SUPPORT_FIELDS,
                "group Group_support asks for more than " + MOST_SUPPORT_FIELDS + " things that are not on the note");
    }

    private static Stream<String> ourWords(FormFile form) {
        return NOT_OUR_WORDS.matcher(form.json().toString()).results().map(found -> "says \"" + found.group() + "\", which we never say");
    }

    private static Stream<String> keysOnce(FormFile form) {
        return twice(form.fields().stream().map(FormPart::name).toList()).map(name -> name + " stands there twice");
    }

    private static Stream<String> idsOnce(FormFile form) {
        return twice(form.parts().stream().map(part -> part.json().path("id").asText()).toList()).map(id -> "component id " + id + " stands there twice");
    }

    private static Stream<String> component(FormPart part) {
        return Stream.of(
                when(!COMPONENTS.contains(part.type()), "is a " + part.type() + ", which our renderer does not promise to show"),
                when(part.type().equals("group") && part.json().has("path"), "has a path: a group is a heading, answers stay flat"),
                when(part.type().equals("group") && part.label().isBlank(), "has no label")).flatMap(Function.identity());
    }

    private static Stream<String> field(FormPart field) {
        return Stream.of(
                when(field.key().isBlank(), "(" + field.json().path("id").asText() + ") has no key"),
                when(field.label().isBlank(), "has no label"),
                when(!INFORMATION.contains(field.information()), "has information class \"" + field.information() + "\", which the matrix does not know"),
                // A read-only text comes from us: a limit would only trap the reader behind an error they cannot mend.
                when(field.isText() && !field.isReadOnly() && !field.validate().has("maxLength"), "has no maxLength"),
                when(field.isList() && !field.json().path("disableCollapse").asBoolean(), "may collapse: rows out of sight are lost"),
                when(field.type().equals("datetime") && !field.json().path("subtype").asText().equals("date"), "is not a plain date"),
                pattern(field), choice(field)).flatMap(Function.identity());
    }

    private static Stream<String> pattern(FormPart field) {
        if (!field.validate().has("pattern")) return Stream.empty();
        var pattern = field.validate().path("pattern").asText();
        return Stream.of(
                when(!compiles(pattern), "has a pattern that is not a regular expression"),
                // The browser looks for the pattern anywhere in the answer, the server matches the whole of it.
                when(!pattern.startsWith("^") || !pattern.endsWith("$"), "has a pattern without ^ and $"),
                when(field.validate().path("patternErrorMessage").asText().isBlank(), "has a pattern but no patternErrorMessage")).flatMap(Function.identity());
    }

    private static Stream<String> choice(FormPart field) {
        if (!field.isChoice() || field.json().has("valuesKey")) return Stream.empty();
        var values = field.options().stream().map(option -> option.path("value").asText()).toList();
        var labels = field.options().stream().map(option -> option.path("label").asText()).toList();
        return Stream.of(
                when(values.size() < 2, "gives no choice"),
                twice(values).map(value -> "offers the value " + value + " twice"),
                twice(labels).map(label -> "offers the label \"" + label + "\" twice"),
                labels.stream().filter(String::isBlank).map(label -> "has an option without a label"),
                values.stream().filter(value -> !OPTION.matcher(value).matches()).map(value -> "offers the value \"" + value + "\", which the engine refuses"),
                when(field.json().has("defaultValue") && !values.contains(field.json().path("defaultValue").asText()), "has a default that it does not offer"))
                .flatMap(Function.identity());
    }

    private static Stream<String> condition(FormFile form, FormPart part) {
        var condition = part.hideCondition();
        if (condition.isEmpty()) return Stream.empty();
        if (!condition.startsWith("=")) return Stream.of("has a condition that does not begin with =");
        var strangers = NAME.matcher(STRING_LITERAL.matcher(condition).replaceAll("")).results().map(found -> found.group())
                .filter(name -> !FEEL_WORDS.contains(name) && !known(form, part, name))
                .map(name -> "depends on " + name + ", which is no field " + (part.list().isEmpty() ? "of this form" : "of this form or, as this.<key>, of this row"));
        return Stream.concat(strangers, when(!answersYesOrNo(form, part, condition), "has a condition that is neither true nor false while nothing is filled in"));
    }

    /** In a row the renderer finds the row's own answers under {@code this} only; a bare name means the form's. */
    private static boolean known(FormFile form, FormPart part, String name) {
        return name.startsWith("this.") && !part.list().isEmpty()
                ? form.keys(part.list()).contains(name.substring("this.".length()))
                : form.keys("").contains(name);
    }

    /** Asked of the engine's own FEEL, because the server decides with it what was hidden. */
    private static boolean answersYesOrNo(FormFile form, FormPart part, String condition) {
        Map<String, Object> nothing = unanswered(form.keys(""));
        nothing.put("this", unanswered(form.keys(part.list())));
        try {
            return FEEL.evaluateSimpleExpression(condition.substring(1), Variables.fromMap(nothing).asVariableContext()) instanceof Boolean;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static Map<String, Object> unanswered(Set<String> keys) {
        var answers = new HashMap<String, Object>();
        keys.forEach(key -> answers.put(key, null));
        return answers;
    }

    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static Stream<String> twice(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).sorted();
    }

    private static Stream<String> when(boolean broken, String fault) {
        return broken ? Stream.of(fault) : Stream.empty();
    }
}
