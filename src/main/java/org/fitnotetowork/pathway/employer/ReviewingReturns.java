package org.fitnotetowork.pathway.employer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at an agreed return again, on the days that its plan names. */
@Service
@Transactional
public class ReviewingReturns {

    public enum Result { GOES_WELL, CHANGE_PLAN, OFF_AGAIN }

    /**
     * What was heard at a review.
     *
     * @param dueOn  the day of the plan
     * @param useful how useful the employer found our support, 0 to 10; null where nobody asked. Counted, and shown in no task
     */
    public record Review(LocalDate dueOn, Result result, String note, Integer useful) {
    }

    private final JdbcClient sql;
    private final Clock clock;

    ReviewingReturns(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The next day of the plan that both sides agreed to last; empty where it names no further one. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> next(String caseReference) {
        return sql.sql("""
                select min(day.review_on) from employer.return_review_day day
                where day.plan = (select id from employer.return_plan where case_reference = :case and person_agreed_on is not null and employer_agreed_on is not null
                                  order by version desc limit 1)
                  and day.review_on > coalesce((select max(due_on) from employer.return_review where case_reference = :case), '-infinity')""")
                .param("case", caseReference).query(LocalDate.class).optional();
    }

    public void record(String caseReference, Review review, String organisation, String by) {
        sql.sql("insert into employer.return_review (case_reference, organisation, due_on, result, note, useful, reviewed_at, reviewed_by) "
                        + "values (:case, :organisation, :due, :result, :note, :useful, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("due", review.dueOn()).param("result", review.result().name()).param("note", review.note())
                .param("useful", review.useful()).param("now", Timestamp.from(clock.instant())).param("by", by).update();
    }
}
