package org.fitnotetowork.pathway.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, finds and closes cases, and writes down who takes part in them. */
@Service
@Transactional
public class CaseFiles {

    /** A case that has ended. */
    record Ended(String reference, String area, String outcome, LocalDate on) {
    }

    private static final String CASE = "select reference, person, area, lead_organisation, opened_on, outcome from casefile.current_case ";

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Areas areas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFiles(JdbcClient jdbc, Organisations organisations, Areas areas, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.areas = areas;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a case; returns its reference.
     *
     * @param organisation where it is opened; takes part from now on
     * @param referrer     true where the organisation sends the person to a coaching team
     * @param wayIn        a {@link WayIn}
     */
    public String open(NewPerson person, String area, String organisation, boolean referrer, String wayIn, String by) {
        var reference = "HW-%d-%06d".formatted(today().getYear(), jdbc.sql("select nextval('casefile.case_number')").query(Long.class).single());
        jdbc.sql("""
                insert into casefile.case_file (reference, person, area, way_in, opened_on, opened_at, opened_by, opened_in)
                values (:reference, :person, :area, :wayIn, :today, :now, :by, :organisation)""")
                .param("reference", reference).param("person", known(person, by)).param("area", area).param("wayIn", WayIn.valueOf(wayIn).name())
                .param("today", today()).param("now", now()).param("by", by).param("organisation", organisation).update();
        join(reference, organisation, referrer, by);
        return reference;
    }

    /** The person's id; the same NHS number and date of birth are the same person, whose name and phone are what was told last. */
    private UUID known(NewPerson person, String by) {
        return jdbc.sql("""
                insert into casefile.person as known (id, name, nhs_number, date_of_birth, phone, recorded_at, recorded_by, phone_recorded_at, phone_recorded_by)
                values (:id, :name, :nhsNumber, :dateOfBirth, :phone, :now, :by, :phoneAt, :phoneBy)
                on conflict (nhs_number, date_of_birth) do update set name = excluded.name, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
                    phone = coalesce(excluded.phone, known.phone), phone_recorded_at = coalesce(excluded.phone_recorded_at, known.phone_recorded_at),
                    phone_recorded_by = coalesce(excluded.phone_recorded_by, known.phone_recorded_by)
                returning id""")
                .param("id", UUID.randomUUID()).param("name", person.name()).param("nhsNumber", NhsNumber.of(person.nhsNumber()).map(NhsNumber::digits).orElse(null))
                .param("dateOfBirth", person.dateOfBirth()).param("phone", person.phone()).param("now", now()).param("by", by)
                .param("phoneAt", person.phone() == null ? null : now()).param("phoneBy", person.phone() == null ? null : by).query(UUID.class).single();
    }

    public Optional<CaseFile> find(String reference) {
        return jdbc.sql(CASE + "where reference = :reference").param("reference", reference).query(CaseFile.class).optional();
    }

    /** The case; throws {@link IllegalArgumentException} where there is none of this reference. */
    public CaseFile get(String reference) {
        return find(reference).orElseThrow(() -> new IllegalArgumentException("no case " + reference));
    }

    /** For those who bring it to the door; nobody shows it without. */
    @Transactional(readOnly = true)
    public String personName(String reference) {
        return jdbc.sql("select name from casefile.person join casefile.case_file on case_file.person = person.id where reference = :reference").param("reference", reference)
                .query(String.class).single();
    }

    /** How the person came to us. */
    @Transactional(readOnly = true)
    WayIn wayIn(String reference) {
        return jdbc.sql("select way_in from casefile.case_file where reference = :reference").param("reference", reference).query(WayIn.class).single();
    }

    @Transactional(readOnly = true)
    LocalDate dateOfBirth(String reference) {
        return jdbc.sql("select date_of_birth from casefile.person join casefile.case_file on case_file.person = person.id where reference = :reference")
                .param("reference", reference).query(LocalDate.class).single();
    }

    /** The person's open case; one that a team leads before one that waits. Empty without an NHS number: a name is not enough to take two people for one. */
    public Optional<CaseFile> openCaseOf(String nhsNumber, LocalDate dateOfBirth) {
        return NhsNumber.of(nhsNumber).flatMap(number -> jdbc.sql(CASE + """
                where person = (select id from casefile.person where nhs_number = :number and date_of_birth = :dateOfBirth) and outcome is null
                order by (lead_organisation is not null) desc, opened_at desc limit 1""")
                .param("number", number.digits()).param("dateOfBirth", dateOfBirth).query(CaseFile.class).optional());
    }

    /** The person's case that ended last; empty where they never had one, or without an NHS number. */
    Optional<Ended> lastEndedOf(String nhsNumber, LocalDate dateOfBirth) {
        return NhsNumber.of(nhsNumber).flatMap(number -> jdbc.sql("""
                select c.reference, c.area, c.outcome, e.closed_at from casefile.current_case c join casefile.closing e on e.case_reference = c.reference and e.reopened_at is null
                where c.person = (select id from casefile.person where nhs_number = :number and date_of_birth = :dateOfBirth) order by e.closed_at desc limit 1""")
                .param("number", number.digits()).param("dateOfBirth", dateOfBirth)
                .query((row, index) -> new Ended(row.getString("reference"), row.getString("area"), row.getString("outcome"), dayOf(row.getTimestamp("closed_at")))).optional());
    }

    /** Opens a case that has ended again. No team leads it until one takes it: the person is asked anew. */
    void reopen(String reference, String by) {
        jdbc.sql("update casefile.closing set reopened_at = :now, reopened_by = :by where case_reference = :reference and reopened_at is null")
                .param("reference", reference).param("now", now()).param("by", by).update();
    }

    /** The case continues what an earlier one began. */
    void follows(String reference, String earlier) {
        jdbc.sql("update casefile.case_file set previous_case = :earlier where reference = :reference").param("earlier", earlier).param("reference", reference).update();
    }

    public void join(String reference, String organisation, boolean referrer, String by) {
        jdbc.sql("""
                insert into casefile.party as present (case_reference, organisation, referrer, joined_at, joined_by) values (:reference, :organisation, :referrer, :now, :by)
                on conflict (case_reference, organisation) where left_at is null do update set referrer = present.referrer or excluded.referrer""")
                .param("reference", reference).param("organisation", organisation).param("referrer", referrer).param("now", now()).param("by", by).update();
    }

    public void leave(String reference, String organisation, String by) {
        jdbc.sql("update casefile.party set left_at = :now, left_by = :by where case_reference = :reference and organisation = :organisation and left_at is null")
                .param("reference", reference).param("organisation", organisation).param("now", now()).param("by", by).update();
    }

    /** Makes an organisation the lead; the case's area becomes its area. */
    public void lead(String reference, String organisation, String by) {
        if (organisation.equals(get(reference).leadOrganisation())) {
            return;
        }
        jdbc.sql("insert into casefile.lead (case_reference, organisation, area, leads_since, recorded_by) values (:reference, :organisation, :area, :now, :by)")
                .param("reference", reference).param("organisation", organisation).param("area", organisations.get(organisation).area())
                .param("now", now()).param("by", by).update();
    }

    /** Gives the case to the coaching team of its area; returns that team, or nothing where a team leads the case already. */
    public Optional<String> giveToTeam(String reference, String by) {
        // Two fit notes at the same moment must not begin two journeys.
        jdbc.sql("select 1 from casefile.case_file where reference = :reference for update").param("reference", reference).query(Integer.class).optional();
        var file = get(reference);
        if (file.isLed()) {
            return Optional.empty();
        }
        var team = areas.get(file.area()).coachingTeam();
        join(reference, team, false, by);
        lead(reference, team, by);
        return Optional.of(team);
    }

    /** Hands the case to a team elsewhere: it is open again there, and the team that led it takes no part any more. */
    public void moveTo(String reference, String team, String by) {
        var before = get(reference).leadOrganisation();
        reopen(reference, by);
        join(reference, team, false, by);
        lead(reference, team, by);
        if (before != null && !before.equals(team)) {
            leave(reference, before, by);
        }
    }

    public void updateContact(String reference, String phone, String by) {
        jdbc.sql("""
                update casefile.person set phone = :phone, phone_recorded_at = :now, phone_recorded_by = :by
                where id = (select person from casefile.case_file where reference = :reference)""")
                .param("reference", reference).param("phone", phone).param("now", now()).param("by", by).update();
    }

    /** @param workStatus a {@link WorkStatus} */
    public void recordWorkStatus(String reference, String workStatus, String organisation, String by) {
        jdbc.sql("insert into casefile.work_status (case_reference, work_status, organisation, recorded_at, recorded_by) values (:reference, :workStatus, :organisation, :now, :by)")
                .param("reference", reference).param("workStatus", WorkStatus.valueOf(workStatus).name()).param("organisation", organisation)
                .param("now", now()).param("by", by).update();
    }

    /** The {@link WorkStatus} that was recorded last. */
    public Optional<String> workStatus(String reference) {
        return jdbc.sql("select work_status from casefile.work_status where case_reference = :reference order by id desc limit 1")
                .param("reference", reference).query(String.class).optional();
    }

    /** The first {@link WorkStatus} of the case that says something: where the person stood when support began. */
    public Optional<String> firstWorkStatus(String reference) {
        return jdbc.sql("select work_status from casefile.work_status where case_reference = :reference and work_status <> 'UNKNOWN' order by id limit 1")
                .param("reference", reference).query(String.class).optional();
    }

    /** True where the person was recorded as at work on one of these days; no last day: until today. */
    public boolean wasAtWork(String reference, LocalDate firstDay, LocalDate lastDay) {
        var until = lastDay == null ? today() : lastDay;
        return jdbc.sql("select work_status from casefile.work_status where case_reference = :reference and recorded_at >= :from and recorded_at < :to")
                .param("reference", reference).param("from", startOf(firstDay)).param("to", startOf(until.plusDays(1))).query(WorkStatus.class).list().stream().anyMatch(WorkStatus::isAtWork);
    }

    public boolean isParty(String reference, String organisation) {
        return jdbc.sql("select 1 from casefile.party where case_reference = :reference and organisation = :organisation and left_at is null")
                .param("reference", reference).param("organisation", organisation).query(Integer.class).optional().isPresent();
    }

    /** Closes the case; the second time changes nothing, because the step that does it may run again after a crash. */
    public void close(String reference, String outcome, String by) {
        var at = clock.instant();
        var closed = jdbc.sql("""
                insert into casefile.closing (case_reference, outcome, closed_at, closed_by) values (:reference, :outcome, :at, :by)
                on conflict (case_reference) where reopened_at is null do nothing""")
                .param("reference", reference).param("outcome", outcome).param("at", Timestamp.from(at)).param("by", by).update();
        if (closed > 0) {
            events.publishEvent(new CaseClosed(reference, outcome, at));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private LocalDate dayOf(Timestamp moment) {
        return moment.toInstant().atZone(clock.getZone()).toLocalDate();
    }

    private Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
