package org.fitnotetowork.pathway.consent.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Matrix;
import org.fitnotetowork.platform.taskform.Problem;

/**
 * What the data protection lead decides.
 *
 * @param ground      why it is handed over; null where it is not
 * @param law         the law that wants it, where that is the ground
 * @param items       what is handed over; empty where nothing is
 * @param mayTell     null while the person is still to be asked
 * @param forbiddenBy the law that forbids telling the person, where one does
 */
public record Decision(Choice choice, Ground ground, String law, Set<Item> items, String reason, Boolean mayTell, String forbiddenBy) {

    public enum Choice { REFUSE, ASK_PERSON, HAND_OVER }

    public enum Ground { LAW, PERSON_AGREES }

    /** What does not fit the request, at the field where it is mended (domain J.6, S1, S2 and S7). */
    public List<Problem> problems(InformationRequest request, Matrix matrix) {
        var problems = new ArrayList<Problem>();
        if (choice == Choice.ASK_PERSON && request.isAnswered()) {
            problems.add(Problem.refuse("requestDecision", "S7", "The person has been asked and has answered. Decide on what they said; nobody is asked until they agree."));
        }
        if (ground == Ground.PERSON_AGREES) {
            agreed(request, matrix, problems);
        }
        if (Boolean.FALSE.equals(mayTell) && request.isAnswered()) {
            problems.add(Problem.refuse("mayTell", "S7", "The person knows of the request: they have been asked about it. Let them hear what became of it."));
        }
        return problems;
    }

    private void agreed(InformationRequest request, Matrix matrix, List<Problem> problems) {
        if (!request.hasAgreed()) {
            problems.add(Problem.refuse("handOverGround", "S7", "The person has not agreed to this. Ask them first, or name the law that wants it."));
        }
        var never = items.stream().filter(item -> !request.asked().asker().mayBeGiven(item, matrix)).map(Item::code).sorted().collect(Collectors.joining(", "));
        if (!never.isEmpty()) {
            problems.add(Problem.refuse("handOverItems", "S1", "Whoever asks never gets this by agreement: " + never + ". Take it out. The person is free to hand it over themselves."));
        }
    }
}
