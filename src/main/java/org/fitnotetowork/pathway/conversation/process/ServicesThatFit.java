package org.fitnotetowork.pathway.conversation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.referral.RecommendingServices;
import org.fitnotetowork.pathway.referral.RecommendingServices.Advice;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** What the directory says of the services here, where coach and person choose one for the plan: the reason, and how long people have waited (domain H.4). It decides nothing. */
@Component
class ServicesThatFit {

    private static final Set<Advice> SHOWN = Set.of(Advice.RECOMMENDED, Advice.WITH_CARE, Advice.NOT_RECOMMENDED);
    private static final String BORN = "dateOfBirth";

    private final RecommendingServices services;
    private final Disclosure door;
    private final Clock clock;

    ServicesThatFit(RecommendingServices services, Disclosure door, Clock clock) {
        this.services = services;
        this.door = door;
        this.clock = clock;
    }

    /** A line for each service that can be chosen, best first; empty where the area has none. */
    Optional<String> inWords(TaskAnswers.Task task) {
        var lines = services.of(task.caseReference(), age(task)).stream().filter(one -> SHOWN.contains(one.advice())).map(RecommendingServices.Recommendation::inWords)
                .collect(Collectors.joining("\n"));
        return Optional.of(lines).filter(Predicate.not(String::isEmpty));
    }

    private Integer age(TaskAnswers.Task task) {
        var born = (String) door.read(Reader.of(task.person(), "agree-plan", false), task.caseReference(), Set.of(BORN)).get(BORN);
        return born == null ? null : Period.between(LocalDate.parse(born), LocalDate.now(clock)).getYears();
    }
}
