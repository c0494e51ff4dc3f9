package org.fitnotetowork.pathway.employer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.pathway.fitnote.ActiveNotes;
import org.fitnotetowork.pathway.fitnote.Advice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the talk about what stands in the way of a return, so that no return ends in silence. */
@Service
@Transactional
public class TalkingThrough {

    private final JdbcClient sql;
    private final Adjustments adjustments;
    private final ActiveNotes notes;
    private final Clock clock;

    TalkingThrough(JdbcClient sql, Adjustments adjustments, ActiveNotes notes, Clock clock) {
        this.sql = sql;
        this.adjustments = adjustments;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param told what the person was told of: Acas, a union, legal advice, Access to Work */
    public void record(String caseReference, String standsInTheWay, List<String> told, boolean tryAgain, String organisation, String by) {
        sql.sql("insert into employer.standstill (case_reference, organisation, stands_in_the_way, told, counts_as_not_fit, next_step, recorded_at, recorded_by) "
                        + "values (:case, :organisation, :way, :told, :notFit, :next, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("way", standsInTheWay).param("told", told.toArray(String[]::new))
                .param("notFit", countsAsNotFit(caseReference)).param("next", tryAgain ? "TRY_AGAIN" : "STOP").param("now", Timestamp.from(clock.instant())).param("by", by).update();
    }

    /** True where the employer can make none of the changes that were asked for. */
    @Transactional(readOnly = true)
    public boolean noChangeIsPossible(String caseReference) {
        return EmployerAnswer.of(adjustments.latest(caseReference)) == EmployerAnswer.NONE_POSSIBLE;
    }

    /** "May be fit" without any change that the employer can make counts as "not fit"; no new note is needed (domain C0). */
    private boolean countsAsNotFit(String caseReference) {
        return noChangeIsPossible(caseReference) && notes.on(caseReference, LocalDate.now(clock)).filter(note -> note.advice() == Advice.MAY_BE_FIT).isPresent();
    }
}
