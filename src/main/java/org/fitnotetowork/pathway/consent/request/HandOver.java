package org.fitnotetowork.pathway.consent.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.taskform.Problem;

/** What somebody handed over by hand: which kinds of information, what exactly, to whom and when. */
public record HandOver(Set<Item> items, String what, String to, LocalDate on, How how) {

    public enum How { IN_PERSON, POST, SECURE_MAIL }

    /** What is to be mended or confirmed before it is written down. What has happened is written down even where it should not have. */
    public List<Problem> problems(InformationRequest request, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (on.isAfter(today) || on.isBefore(request.asked().receivedOn())) {
            problems.add(Problem.refuse("handedOn", "Give the day on which it was handed over: not before the request came and not after today."));
        }
        var more = new HashSet<>(items);
        more.removeAll(request.decision().items());
        if (!more.isEmpty()) {
            problems.add(Problem.confirm("handedItems", "S7", "This is more than was decided: " + more.stream().map(Item::code).sorted().collect(Collectors.joining(", "))
                    + ". If it did go out, go on, and treat it as a breach."));
        }
        return problems;
    }
}
