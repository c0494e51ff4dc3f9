package org.fitnotetowork.pathway.employer;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the person wants about contact with the employer, and what the employer decides about changes at work or leaves without an answer. */
@Service
@Transactional
public class EngagingEmployers {

    private final JdbcClient sql;
    private final Adjustments adjustments;
    private final RecordingConsent consent;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EngagingEmployers(JdbcClient sql, Adjustments adjustments, RecordingConsent consent, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.adjustments = adjustments;
        this.consent = consent;
        this.events = events;
        this.clock = clock;
    }

    /** The person's latest word: what they let us tell the employer before holds no longer. */
    public void agreeContact(String caseReference, Contact contact, String organisation, String by) {
        sql.sql("insert into employer.contact (case_reference, organisation, route, employer_name, employer_contact, size_band, disability_confident, "
                        + "disability_confident_until, may_tell, agreed_at, agreed_by) values (:case, :organisation, :route, :name, :contact, :size, :level, :until, :tell, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("route", contact.route().name()).param("name", contact.employerName())
                .param("contact", contact.employerContact()).param("size", contact.sizeBand())
                .param("level", contact.disabilityConfident().level() == null ? null : contact.disabilityConfident().level().name()).param("until", contact.disabilityConfident().until())
                .param("tell", contact.mayTell().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("now", now()).param("by", by).update();
        consent.withdraw(caseReference, Recipient.EMPLOYER, by);
        if (!contact.mayTell().isEmpty()) {
            consent.share(caseReference, Recipient.EMPLOYER, contact.mayTell().stream().map(Contact.Topic::item).collect(Collectors.toSet()), "SPOKEN", by);
        }
    }

    /** Records these decisions; returns what all that the employer has decided for the person comes to. */
    public EmployerAnswer decide(String caseReference, List<Adjustment> decided, String organisation, String by) {
        for (var adjustment : decided) {
            sql.sql("insert into employer.adjustment (case_reference, organisation, adjustment, code, detail, decision, why_not, reason, trial_until, decided_at, decided_by) "
                            + "values (:case, :organisation, :kind, :code, :detail, :decision, :whyNot, :reason, :until, :now, :by)")
                    .param("case", caseReference).param("organisation", organisation).param("kind", adjustment.kind()).param("code", adjustment.code())
                    .param("detail", adjustment.detail()).param("decision", adjustment.decision().name()).param("whyNot", adjustment.whyNot() == null ? null : adjustment.whyNot().name())
                    .param("reason", adjustment.reason()).param("until", adjustment.trialUntil()).param("now", now()).param("by", by).update();
        }
        return EmployerAnswer.of(adjustments.latest(caseReference));
    }

    /** What the employer has not decided yet. */
    @Transactional(readOnly = true)
    public List<Adjustment> waitingFor(String caseReference) {
        return adjustments.latest(caseReference).stream().filter(one -> one.decision() == Adjustment.Decision.PENDING).toList();
    }

    /** The size of the employer that the person named last; empty where nobody said. */
    @Transactional(readOnly = true)
    public Optional<String> sizeBand(String caseReference) {
        return sql.sql("select size_band from employer.contact where case_reference = ? and size_band is not null order by id desc limit 1").param(caseReference).query(String.class).optional();
    }

    /** The employer's silence now holds the person up. Said once for each wait, however often the step runs. */
    public void recordNoReply(String caseReference, LocalDate waitingSince, String organisation) {
        var first = sql.sql("insert into employer.no_reply (case_reference, organisation, waiting_since, recorded_at) values (:case, :organisation, :since, :now) on conflict do nothing")
                .param("case", caseReference).param("organisation", organisation).param("since", Date.valueOf(waitingSince)).param("now", now()).update();
        if (first == 1) {
            events.publishEvent(new EmployerDidNotReply(caseReference, organisation, waitingSince));
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
