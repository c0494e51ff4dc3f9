package org.fitnotetowork.pathway.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.PlanReviewed;
import org.fitnotetowork.pathway.followup.FollowingUp.CountedFrom;
import org.fitnotetowork.pathway.followup.WorkEvent.Evidence;
import org.fitnotetowork.pathway.followup.WorkEvent.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A review of the plan tells how work stands: follow-up counts from the first day in work, not from the day of the review. */
@Component
class WorkAfterReview {

    private final RecordingWork work;
    private final FollowingUp followUp;
    private final WorkHistories histories;
    private final CaseFiles files;
    private final Clock clock;

    WorkAfterReview(RecordingWork work, FollowingUp followUp, WorkHistories histories, CaseFiles files, Clock clock) {
        this.work = work;
        this.followUp = followUp;
        this.histories = histories;
        this.files = files;
        this.clock = clock;
    }

    @EventListener
    void on(PlanReviewed review) {
        switch (review.nextStep()) {
            case "IN_WORK" -> inWork(review);
            case "NOT_YET" -> followUp.begin(review.caseReference(), files.get(review.caseReference()).openedOn(), CountedFrom.SERVICE_START, review.organisation());
            case "GOAL_REACHED" -> work.record(review.caseReference(), WorkEvent.said(Kind.GOAL_REACHED, LocalDate.now(clock)), review.organisation(), review.by());
            default -> { }
        }
    }

    private void inWork(PlanReviewed review) {
        var kind = Optional.ofNullable(review.howInWork()).map(Kind::valueOf).orElseGet(() -> likely(review));
        work.record(review.caseReference(), new WorkEvent(kind, review.startsWorkOn(), review.hoursPerWeek(), null, null, Evidence.PERSON_SAID), review.organisation(), review.by());
        followUp.begin(review.caseReference(), review.startsWorkOn(), CountedFrom.WORK_START, review.organisation());
    }

    /** Where the form does not say: a start that was announced has come; whoever has a job and is away from it comes back to it, and whoever has none starts one. */
    private Kind likely(PlanReviewed review) {
        if (work.isStartAnnounced(review.caseReference())) {
            return Kind.JOB_START;
        }
        var known = histories.of(review.caseReference(), null);
        return !known.hasJob(LocalDate.now(clock)) ? Kind.JOB_START : known.isAway(LocalDate.now(clock)) ? Kind.RETURN_FULL : Kind.STAYED;
    }
}
