package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.Signposting;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Ask whether the service helped". */
@Component
class AskAboutSignpostAnswers implements TaskAnswers {

    private static final String REACHED = "reached";

    private final Signposting signposting;

    AskAboutSignpostAnswers(Signposting signposting) {
        this.signposting = signposting;
    }

    @Override
    public String form() {
        return "ask-about-signpost";
    }

    @Override
    public Set<String> fields() {
        return Set.of(REACHED, "signpostNote");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return Map.of("signpostText", signposting.toldOf(signpost(task)));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        signposting.asked(signpost(task), answers.text(REACHED), answers.text("signpostNote"), task.person().id());
        return Outcome.of(Map.of(REACHED, answers.text(REACHED)));
    }

    private static String signpost(Task task) {
        return (String) task.variables().get("signpost");
    }
}
