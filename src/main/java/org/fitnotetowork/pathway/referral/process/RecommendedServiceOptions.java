package org.fitnotetowork.pathway.referral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.referral.RecommendingServices;
import org.fitnotetowork.pathway.referral.RecommendingServices.Advice;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The partner services of the person's area, those that fit first, each with the reason and how it has answered so far. */
@Component
class RecommendedServiceOptions implements OptionList {

    private final RecommendingServices services;
    private final Disclosure door;
    private final Clock clock;

    RecommendedServiceOptions(RecommendingServices services, Disclosure door, Clock clock) {
        this.services = services;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recommendedServices";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return task.caseReference() == null ? List.of() : services.of(task.caseReference(), age(task)).stream().filter(one -> one.advice() != Advice.NOT_POSSIBLE)
                .map(one -> new Option(one.service().code(), one.inWords())).toList();
    }

    private Integer age(TaskAnswers.Task task) {
        var born = (String) door.read(Reader.of(task.person(), name(), false), task.caseReference(), Set.of("dateOfBirth")).get("dateOfBirth");
        return born == null ? null : Period.between(LocalDate.parse(born), LocalDate.now(clock)).getYears();
    }
}
