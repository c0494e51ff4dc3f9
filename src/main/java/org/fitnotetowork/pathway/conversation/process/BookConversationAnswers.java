package org.fitnotetowork.pathway.conversation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.conversation.ArrangingConversations;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Book conversation". */
@Component
class BookConversationAnswers implements TaskAnswers {

    private static final String DAY = "conversationOn";
    private static final String TIME = "conversationTime";
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final ArrangingConversations conversations;
    private final Clock clock;
    private final LocalName name;

    BookConversationAnswers(ArrangingConversations conversations, Clock clock, LocalName name) {
        this.conversations = conversations;
        this.clock = clock;
        this.name = name;
    }

    @Override
    public String form() {
        return "book-conversation";
    }

    @Override
    public Set<String> fields() {
        return Set.of(DAY, TIME, "conversationMode", "conversationPlace", "accessNeeds");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return name.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        answers.settle(problems(answers));
        var day = answers.date(DAY);
        conversations.book(task.caseReference(), new ArrangingConversations.Meeting(day, answers.text(TIME), answers.text("conversationMode"), answers.text("conversationPlace"),
                answers.text("accessNeeds")), task.organisation(), task.person().id());
        return Outcome.of(Map.of(DAY, Var.startOfDay(day)));
    }

    /** No word about weekends: for somebody in work they may be the only free days. */
    private List<Problem> problems(Answers answers) {
        var problems = new ArrayList<Problem>();
        if (answers.date(DAY).isBefore(LocalDate.now(clock))) {
            problems.add(Problem.refuse(DAY, "Choose today or a later day for the conversation."));
        }
        var time = answers.text(TIME) == null ? OPENS : LocalTime.parse(answers.text(TIME));
        if (time.isBefore(OPENS) || time.isAfter(CLOSES)) {
            problems.add(Problem.confirm(TIME, "OUT_OF_HOURS", "This is early or late in the day. Go on if the person asked for it."));
        }
        return problems;
    }
}
