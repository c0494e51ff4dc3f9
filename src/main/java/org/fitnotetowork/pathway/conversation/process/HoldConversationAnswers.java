package org.fitnotetowork.pathway.conversation.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.conversation.ArrangingConversations;
import org.fitnotetowork.pathway.conversation.ArrangingConversations.Ending;
import org.fitnotetowork.pathway.conversation.Conversation;
import org.fitnotetowork.pathway.conversation.Domain;
import org.fitnotetowork.pathway.conversation.HoldingConversations;
import org.fitnotetowork.pathway.conversation.Need;
import org.fitnotetowork.pathway.fitnote.FirstDaysOff;
import org.fitnotetowork.pathway.measure.Instrument;
import org.fitnotetowork.pathway.measure.Measures;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Hold conversation". The person may leave out every question, so none is asked for here; a need without a word about help counts as one to help with. */
@Component
class HoldConversationAnswers implements TaskAnswers {

    private static final String ATTENDED = "attended";
    private static final String WORK_STATUS = "workStatus";

    private final ArrangingConversations arranging;
    private final HoldingConversations holding;
    private final CaseFiles cases;
    private final FirstDaysOff firstDaysOff;
    private final Measures measures;
    private final LocalName name;

    HoldConversationAnswers(ArrangingConversations arranging, HoldingConversations holding, CaseFiles cases, FirstDaysOff firstDaysOff, Measures measures, LocalName name) {
        this.arranging = arranging;
        this.holding = holding;
        this.cases = cases;
        this.firstDaysOff = firstDaysOff;
        this.measures = measures;
        this.name = name;
    }

    @Override
    public String form() {
        return "hold-conversation";
    }

    @Override
    public Set<String> fields() {
        return Set.of(ATTENDED, "strengths", "whatMatters", "ownSummary", "jobTitle", "employerName", "workStory", "goodWork", WORK_STATUS, "effectsOnWork", "obstacles",
                "importance", "confidence", "readiness", "benefitsWords", "housingWords", "needs", "firstDayOff");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return name.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var by = task.person().id();
        switch (answers.text(ATTENDED)) {
            case "ATTENDED" -> {
                answers.settle(firstDaysOff.check(answers.date("firstDayOff")).stream().toList());
                arranging.ended(task.caseReference(), Ending.HELD, by);
                holding.record(task.caseReference(), conversation(answers), task.organisation(), by);
                firstDaysOff.record(task.caseReference(), answers.date("firstDayOff"), task.organisation(), by);
                if (answers.number("confidence") != null) {
                    // Asked in the words of the questionnaire, so that it is the first of a pair (domain I.6).
                    measures.keep(task.caseReference(), task.organisation(), Instrument.CONFIDENCE, Map.of("confidenceNow", answers.number("confidence")), by);
                }
                if (answers.text(WORK_STATUS) != null) {
                    cases.recordWorkStatus(task.caseReference(), answers.text(WORK_STATUS), task.organisation(), by);
                }
            }
            case "DID_NOT_ATTEND" -> arranging.ended(task.caseReference(), Ending.MISSED, by);
            default -> arranging.ended(task.caseReference(), Ending.DECLINED, by);
        }
        return Outcome.of(Map.of(ATTENDED, answers.text(ATTENDED)));
    }

    private static Conversation conversation(Answers said) {
        return new Conversation(said.text("strengths"), said.text("whatMatters"), said.text("ownSummary"), said.text("jobTitle"), said.text("employerName"), said.text("workStory"),
                said.text("goodWork"), said.text("effectsOnWork"), said.text("obstacles"), said.number("importance"), said.number("readiness"),
                said.text("benefitsWords"), said.text("housingWords"), needs(said));
    }

    /** A row in which nothing was chosen is the empty one that the form begins with. */
    private static List<Need> needs(Answers said) {
        return said.rows("needs").stream().filter(row -> row.text("domain") != null).map(row -> new Need(Domain.valueOf(row.text("domain")), !row.is("wantsHelp", "NO"),
                row.text("urgency") == null ? null : Need.Urgency.valueOf(row.text("urgency")))).toList();
    }
}
