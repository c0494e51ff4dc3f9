package org.fitnotetowork.pathway.followup;

import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.casefile.CaseFileDatabase;
import org.fitnotetowork.pathway.casefile.NewPerson;
import org.fitnotetowork.pathway.casefile.PlanReviewed;

/** Follow-up over a database of its own, without Spring: what the case file publishes is handed on by hand. */
public final class FollowUpDatabase {

    public final CaseFileDatabase cases = new CaseFileDatabase();
    public final FollowingUp followUp = new FollowingUp(cases.jdbc, cases.time);
    public final RecordingWork work = new RecordingWork(cases.jdbc, cases.time);
    public final Relapses relapses = new Relapses(cases.jdbc, work, followUp, cases.time);
    private final WorkHistories histories = new WorkHistories(cases.jdbc, cases.files, cases.time);
    public final RecognisingOutcomes outcomes = new RecognisingOutcomes(cases.jdbc, histories, cases.time);
    public final HearingHowSupportIs experiences = new HearingHowSupportIs(cases.jdbc, cases.time);
    final FactsOfFollowUp facts = new FactsOfFollowUp(followUp, relapses);
    final WorkInformation information = new WorkInformation(cases.jdbc);
    private final WorkAfterReview afterReview = new WorkAfterReview(work, followUp, histories, cases.files, cases.time);

    public LocalDate today() {
        return LocalDate.now(cases.time);
    }

    /** A case in which the person told this work status at the beginning. */
    public String caseOf(String workStatus) {
        var reference = cases.files.open(new NewPerson("Sam Okoro", null, LocalDate.of(1984, 3, 12), null), "ncl", "ncl-junction", true, "FIT_NOTE", "gp.ncl");
        cases.files.giveToTeam(reference, "gp.ncl");
        cases.files.recordWorkStatus(reference, workStatus, "ncl-junction", "gp.ncl");
        return reference;
    }

    public void reviewed(String reference, String nextStep, LocalDate startsWorkOn, String howInWork, Integer hours) {
        afterReview.on(new PlanReviewed(reference, nextStep, startsWorkOn, howInWork, hours == null ? null : java.math.BigDecimal.valueOf(hours), null, "ncl-workwell", "coach.ncl"));
    }

    public void closed(String reference, String outcome) {
        var closed = new CaseClosed(reference, outcome, cases.time.instant());
        followUp.on(closed);
        outcomes.on(closed);
    }

    public List<String> reached(String reference) {
        return cases.jdbc.sql("select outcome from followup.outcome where case_reference = ? order by reached_on, outcome").param(reference).query(String.class).list();
    }
}
