package org.fitnotetowork.pathway.coordination.process;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.pathway.coordination.circle.Leaving;
import org.fitnotetowork.pathway.coordination.conference.CircleFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record who is in the circle": the coach writes down what the person wishes. */
@Component
class ChangeCircleAnswers implements TaskAnswers {

    private static final String CHANGE = "circleChange";
    private static final String WHO = "circleOrganisation";
    private static final String SCOPE = "circleScope";
    private static final String AGREES = "circleAgreed";
    private static final String HOW = "agreedHow";
    private static final String WISH = "leavingWish";

    private final KeepingCircles circles;
    private final CaseNamed named;
    private final SeenInCircle seen;

    ChangeCircleAnswers(KeepingCircles circles, CaseNamed named, SeenInCircle seen) {
        this.circles = circles;
        this.named = named;
        this.seen = seen;
    }

    @Override
    public String form() {
        return "change-circle";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD, CHANGE, WHO, SCOPE, AGREES, HOW, WISH);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        var defaults = new HashMap<>(named.prefill(task));
        defaults.putAll(seen.of(task, form(), CircleFacts.PEOPLE));
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var file = named.of(task, answers);
        switch (answers.text(CHANGE)) {
            case "JOIN" -> {
                answers.settle(joining(task, file, answers));
                circles.join(file.reference(), answers.text(WHO), new LinkedHashSet<>(answers.choices(SCOPE)), answers.text(HOW), task.person().id());
            }
            case "LEAVE" -> {
                answers.settle(leaving(file, answers));
                circles.leave(file.reference(), answers.text(WHO), Leaving.valueOf(answers.text(WISH)), task.person().id());
            }
            default -> { }
        }
        return new Outcome(file.reference(), Map.of());
    }

    private List<Problem> joining(Task task, CaseFile file, Answers answers) {
        return Stream.of(
                when(!task.organisation().equals(file.leadOrganisation()), Problem.refuse(CaseNamed.FIELD, "H6-KEEPER", "The team that keeps the case file asks the person and records it. Call them.")),
                when(answers.text(WHO) == null, Problem.refuse(WHO, "H6-WHO", "Choose the organisation.")),
                when(!answers.ticked(AGREES), Problem.refuse(AGREES, "H6-AGREES", "Only who the person agrees to plans with them. Ask them; without a yes, leave the circle as it is.")),
                when(answers.text(HOW) == null, Problem.refuse(HOW, "H6-HOW", "Say how the person agreed.")),
                when(answers.text(WHO) != null && !circles.mayJoin(file.reference(), answers.text(WHO)), Problem.refuse(WHO, "H6-SHARE",
                        "The person lets this kind of organisation see nothing at the moment. Ask them about that first, and record it with what they agree to."))).flatMap(Optional::stream).toList();
    }

    private List<Problem> leaving(CaseFile file, Answers answers) {
        var circle = circles.circle(file.reference());
        return Stream.of(
                when(answers.text(WHO) == null || !circle.has(answers.text(WHO)), Problem.refuse(WHO, "H6-WHO", "Choose an organisation that is in the circle.")),
                when(file.leadOrganisation().equals(answers.text(WHO)), Problem.refuse(WHO, "H6-KEEPER", "This team keeps the case file. Moving the case is another step: \"The person is in another area\".")),
                when(answers.text(WISH) == null, Problem.refuse(WISH, "H6-WISH", "Say whose wish it is. No reason is needed."))).flatMap(Optional::stream).toList();
    }

    private static Optional<Problem> when(boolean broken, Problem problem) {
        return broken ? Optional.of(problem) : Optional.empty();
    }
}
