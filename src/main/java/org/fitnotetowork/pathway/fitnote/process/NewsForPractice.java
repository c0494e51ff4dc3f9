package org.fitnotetowork.pathway.fitnote.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;

/**
 * What a practice reads of somebody whom it sent: started, plan, outcome, in one paragraph, because a clinician has seconds for it (domain A1, General practice). Each sentence comes
 * through the door by itself, so that the paragraph says exactly what the person lets the practice know and a missing sentence leaves no gap.
 */
record NewsForPractice(String form, Disclosure door) implements TaskAnswers {

    private static final List<String> SENTENCES = List.of("takenUpText", "planAgreedText", "outcomeText", "workLasted");

    @Override
    public Set<String> fields() {
        return Set.of();
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        var seen = door.read(Reader.of(task.person(), form, false), task.caseReference(), Set.copyOf(SENTENCES));
        var paragraph = SENTENCES.stream().map(seen::get).filter(Objects::nonNull).map(text -> sentence(text.toString())).collect(Collectors.joining(" "));
        return paragraph.isEmpty() ? Map.of() : Map.of("practiceNews", paragraph);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        return Outcome.none();
    }

    /** What is a list elsewhere is one sentence here. */
    private static String sentence(String text) {
        var line = text.replace("\n", "; ");
        return line.endsWith(".") ? line : line + ".";
    }
}
