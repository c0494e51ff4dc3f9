package org.fitnotetowork.pathway.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fitnotetowork.pathway.followup.outcome.Span;
import org.fitnotetowork.pathway.followup.outcome.StartedAs;
import org.fitnotetowork.pathway.followup.outcome.WorkHistory;
import org.fitnotetowork.pathway.followup.outcome.WorkSpell;

/** Puts what was told, event by event, together to times in work and times away. Read in the order of the days. */
class WorkAsTold {

    /** @param toldOn the day on which we heard: what held then is known until then */
    record Told(WorkEvent event, LocalDate toldOn) {
    }

    private final StartedAs startedAs;
    private final LocalDate serviceStart;
    private final List<WorkSpell> spells = new ArrayList<>();
    private final List<Span> absences = new ArrayList<>();
    private final List<LocalDate> returns = new ArrayList<>();
    private WorkSpell now;
    private LocalDate awaySince;
    private LocalDate goalReachedOn;
    private LocalDate knownUntil;

    private WorkAsTold(StartedAs startedAs, LocalDate serviceStart) {
        this.startedAs = startedAs;
        this.serviceStart = serviceStart;
        knownUntil = serviceStart;
        if (startedAs != StartedAs.OUT_OF_WORK) {
            now = new WorkSpell(new Span(serviceStart, null), null, null, WorkEvent.Evidence.PERSON_SAID.tier());
        }
        if (startedAs == StartedAs.OFF_SICK) {
            awaySince = serviceStart;
        }
    }

    static WorkHistory history(StartedAs startedAs, LocalDate serviceStart, List<Told> inOrder, WorkHistory.Lost lost) {
        var work = new WorkAsTold(startedAs, serviceStart);
        inOrder.forEach(work::hear);
        return work.soFar(lost);
    }

    private void hear(Told told) {
        var event = told.event();
        switch (event.kind()) {
            case JOB_START, JOB_CHANGE -> {
                leave(event.on());
                begin(event);
            }
            case RETURN_FULL, RETURN_PHASED, RETURN_AMENDED -> {
                back(event.on());
                returns.add(event.on());
                goOn(event);
            }
            case STAYED -> goOn(event);
            case JOB_END -> leave(event.on());
            case NEW_FIT_NOTE, ABSENT -> awaySince = awaySince == null ? event.on() : awaySince;
            case GOAL_REACHED -> goalReachedOn = event.on();
            // Unpaid work and courses are progress, not a start (domain I.2).
            case PROGRESS -> { }
        }
        knownUntil = latest(knownUntil, latest(event.on(), told.toldOn()));
    }

    private void begin(WorkEvent event) {
        now = new WorkSpell(new Span(event.on(), null), event.hoursPerWeek(), event.payPerWeek(), event.evidence().tier());
    }

    /** In the same job: hours and pay that were not known hold from its first day, others from now on. A better proof of the job proves all of it. */
    private void goOn(WorkEvent event) {
        if (now == null) {
            begin(event);
            return;
        }
        var hours = event.hoursPerWeek() == null ? now.weeklyHours() : event.hoursPerWeek();
        var pay = event.payPerWeek() == null ? now.weeklyPay() : event.payPerWeek();
        var tier = Math.min(now.evidenceTier(), event.evidence().tier());
        if (differs(now.weeklyHours(), hours) || differs(now.weeklyPay(), pay)) {
            spells.add(new WorkSpell(new Span(now.days().start(), event.on()), now.weeklyHours(), now.weeklyPay(), tier));
            now = new WorkSpell(new Span(event.on(), null), hours, pay, tier);
        } else {
            now = new WorkSpell(now.days(), hours, pay, tier);
        }
    }

    private static boolean differs(BigDecimal known, BigDecimal told) {
        return known != null && known.compareTo(told) != 0;
    }

    private void leave(LocalDate day) {
        back(day);
        if (now != null) {
            spells.add(new WorkSpell(new Span(now.days().start(), day), now.weeklyHours(), now.weeklyPay(), now.evidenceTier()));
            now = null;
        }
    }

    private void back(LocalDate day) {
        if (awaySince != null) {
            absences.add(new Span(awaySince, day));
            awaySince = null;
        }
    }

    private WorkHistory soFar(WorkHistory.Lost lost) {
        if (now != null) {
            spells.add(now);
        }
        if (awaySince != null) {
            absences.add(new Span(awaySince, null));
        }
        return new WorkHistory(startedAs, serviceStart, spells, absences, returns, goalReachedOn, lost, knownUntil);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
