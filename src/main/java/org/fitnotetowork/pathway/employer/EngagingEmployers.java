package org.fitnotetowork.pathway.employer;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the person wants about contact with the employer, what the employer decides about changes at work, and the plan for the return. */
@Service
@Transactional
public class EngagingEmployers {

    private final JdbcClient sql;
    private final RecordingConsent consent;
    private final Clock clock;

    EngagingEmployers(JdbcClient sql, RecordingConsent consent, Clock clock) {
        this.sql = sql;
        this.consent = consent;
        this.clock = clock;
    }

    /** The person's latest word: what they let us tell the employer before holds no longer. */
    public void agreeContact(String caseReference, Contact contact, String organisation, String by) {
        sql.sql("insert into employer.contact (case_reference, organisation, route, employer_name, employer_contact, size_band, may_tell, agreed_at, agreed_by) "
                        + "values (:case, :organisation, :route, :name, :contact, :size, :tell, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("route", contact.route().name()).param("name", contact.employerName())
                .param("contact", contact.employerContact()).param("size", contact.sizeBand()).param("tell", contact.mayTell().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("now", now()).param("by", by).update();
        consent.withdraw(caseReference, Recipient.EMPLOYER, by);
        if (!contact.mayTell().isEmpty()) {
            consent.share(caseReference, Recipient.EMPLOYER, contact.mayTell().stream().map(Contact.Topic::item).collect(Collectors.toSet()), "SPOKEN", by);
        }
    }

    public void decide(String caseReference, List<Adjustment> adjustments, String organisation, String by) {
        for (var adjustment : adjustments) {
            sql.sql("insert into employer.adjustment (case_reference, organisation, adjustment, detail, decision, reason, decided_at, decided_by) "
                            + "values (:case, :organisation, :kind, :detail, :decision, :reason, :now, :by)")
                    .param("case", caseReference).param("organisation", organisation).param("kind", adjustment.kind()).param("detail", adjustment.detail())
                    .param("decision", adjustment.decision().name()).param("reason", adjustment.reason()).param("now", now()).param("by", by).update();
        }
    }

    public void planReturn(String caseReference, ReturnPlan plan, String organisation, String by) {
        var id = sql.sql("insert into employer.return_plan (case_reference, organisation, version, return_on, normal_hours, pay, review_on, if_bad_day, employer_agreed, recorded_at, recorded_by) "
                        + "values (:case, :organisation, (select coalesce(max(version), 0) + 1 from employer.return_plan where case_reference = :case), "
                        + ":return, :hours, :pay, :review, :bad, :employer, :now, :by) returning id")
                .param("case", caseReference).param("organisation", organisation).param("return", plan.returnOn()).param("hours", plan.normalHours()).param("pay", plan.pay())
                .param("review", plan.reviewOn()).param("bad", plan.ifBadDay()).param("employer", plan.employerAgrees()).param("now", now()).param("by", by).query(Long.class).single();
        for (var week : plan.weeks()) {
            sql.sql("insert into employer.return_week (plan, week_start, hours, duties) values (:plan, :start, :hours, :duties)")
                    .param("plan", id).param("start", week.start()).param("hours", week.hours()).param("duties", week.duties()).update();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
