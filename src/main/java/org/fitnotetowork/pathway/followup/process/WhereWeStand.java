package org.fitnotetowork.pathway.followup.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.followup.FollowingUp;
import org.springframework.stereotype.Component;

/** Where a case stands in the schedule of its follow-up. */
@Component
class WhereWeStand {

    private final FollowingUp followUp;
    private final CaseFiles files;
    private final Clock clock;

    WhereWeStand(FollowingUp followUp, CaseFiles files, Clock clock) {
        this.followUp = followUp;
        this.files = files;
        this.clock = clock;
    }

    /** @param checkpoint weeks of the last check; null before the first */
    FollowUpSchedule.Place of(String caseReference, Integer checkpoint) {
        var round = followUp.current(caseReference).orElseThrow(() -> new IllegalStateException("nobody follows up " + caseReference + " (FOLLOW_UP_NOT_BEGUN)"));
        return new FollowUpSchedule.Place(files.get(caseReference).area(), round.countedFrom(), checkpoint == null ? 0 : checkpoint,
                ChronoUnit.DAYS.between(round.anchor(), LocalDate.now(clock)));
    }
}
