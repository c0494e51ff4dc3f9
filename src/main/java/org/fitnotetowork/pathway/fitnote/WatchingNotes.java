package org.fitnotetowork.pathway.fitnote;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.pathway.casefile.WorkStatus;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches the dates of notes in open cases, so that none ends in silence (domain C6). Says when a person should look; what is true of the
 * person's fitness is for clinicians to say.
 */
@Service
@Transactional
public class WatchingNotes {

    private static final int SHORT_DAYS = 14;

    private final JdbcClient jdbc;
    private final FitNotes notes;
    private final FirstDaysOff firstDaysOff;
    private final CaseFiles files;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    WatchingNotes(JdbcClient jdbc, FitNotes notes, FirstDaysOff firstDaysOff, CaseFiles files, Decisions decisions, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.firstDaysOff = firstDaysOff;
        this.files = files;
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The number of the case's latest note, from now on watched; empty where it is watched already. */
    public Optional<String> begin(String caseReference) {
        return jdbc.sql("update fitnote.fit_note set watched_at = :now where watched_at is null and number = "
                        + "(select number from fitnote.fit_note where case_reference = :reference order by recorded_at desc, number desc limit 1) returning number")
                .param("now", now()).param("reference", caseReference).query(String.class).optional();
    }

    /** The next look that the note needs, today at the earliest; empty where none is left. */
    @Transactional(readOnly = true)
    public Optional<Look> next(String number) {
        var known = notes.of(personOf(number));
        var note = named(number, known);
        return Arrays.stream(Prompt.values()).map(prompt -> look(prompt, note, known)).flatMap(Optional::stream).min(Comparator.comparing(Look::on));
    }

    /**
     * Notes that the day of the look has come; false where a newer note, or word that the person is at work, has answered it already, and where the day has moved: sick pay
     * counts days of sickness, and some may have been none since the look was planned.
     */
    public boolean take(String number, Prompt prompt, LocalDate on) {
        var known = notes.of(personOf(number));
        var note = named(number, known);
        if (look(prompt, note, known).filter(planned -> planned.on().isAfter(on)).isPresent()) {
            return false;
        }
        var needed = !answered(prompt, note, known);
        var why = (String) decisions.ask("fit-note-clocks", question(prompt, note)).get(0).get("why");
        jdbc.sql("insert into fitnote.look (note, prompt, due_on, why, needed, taken_at) values (:note, :prompt, :on, :why, :needed, :now) on conflict do nothing")
                .param("note", number).param("prompt", prompt.name()).param("on", on).param("why", why).param("needed", needed).param("now", now()).update();
        return needed;
    }

    /** Reminds the person to book the assessment that the note announces. Twice is the same as once. */
    public void remindToBook(String number, String caseReference) {
        outbox.write("fitnote/" + number + "/book", Outbox.Kind.BOOKING_REMINDER, caseReference, caseReference);
    }

    private Optional<Look> look(Prompt prompt, FitNote note, List<FitNote> known) {
        var row = decisions.ask("fit-note-clocks", question(prompt, note)).get(0);
        var anchor = Look.Anchor.valueOf((String) row.get("anchor"));
        var taken = taken(note, prompt);
        if (anchor == Look.Anchor.NEVER || taken > 0 && row.get("everyDays") == null) {
            return Optional.empty();
        }
        var again = row.get("everyDays") == null ? 0 : taken * ((Number) row.get("everyDays")).intValue();
        var planned = Look.day(anchor, ((Number) row.get("days")).intValue() + again, note.period(), SickPaySeries.around(note.period(), firstDaysOff.timeOff(known)));
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        var day = planned.get();
        var today = LocalDate.now(clock);
        // Nobody needs to hear that an end is near which has passed.
        var tooLate = (prompt == Prompt.END_NEAR || prompt == Prompt.BOOK_ASSESSMENT) && note.period().lastDay().isBefore(today);
        return tooLate ? Optional.empty() : Optional.of(new Look(prompt, day.isBefore(today) ? today : day, (String) row.get("why")));
    }

    private Map<String, Object> question(Prompt prompt, FitNote note) {
        var facts = new HashMap<String, Object>();
        facts.put("prompt", prompt.name());
        facts.put("indefinite", note.period().lastDay() == null);
        facts.put("short", note.period().lastDay() != null && ChronoUnit.DAYS.between(note.period().firstDay(), note.period().lastDay()) < SHORT_DAYS);
        facts.put("reassess", jdbc.sql("select reassess from fitnote.fit_note where number = :number").param("number", note.number()).query(String.class).single());
        facts.put("offSick", workStatus(note) == WorkStatus.EMPLOYED_OFF_SICK);
        return facts;
    }

    private boolean answered(Prompt prompt, FitNote note, List<FitNote> known) {
        return switch (prompt) {
            case END_NEAR, BOOK_ASSESSMENT -> note.superseded() || isFollowed(note, known);
            case ENDED -> note.superseded() || isFollowed(note, known) || workStatus(note).isAtWork();
            case SICK_PAY_WEEK_20 -> note.superseded() || workStatus(note) != WorkStatus.EMPLOYED_OFF_SICK || askedAboutSickPay(note, known)
                    || known.stream().noneMatch(one -> !one.superseded() && one.covers(LocalDate.now(clock)));
            case SUPPORT_AGAIN -> note.superseded();
        };
    }

    /** Another note begins within the gap that keeps an episode together, and ends later. */
    private static boolean isFollowed(FitNote note, List<FitNote> known) {
        var end = note.period().lastDay();
        return known.stream().anyMatch(other -> !other.superseded() && !other.number().equals(note.number()) && note.period().gapTo(other.period()) <= Episode.LARGEST_GAP
                && (other.period().lastDay() == null || other.period().lastDay().isAfter(end)));
    }

    /** The coach has been asked in this series of sick pay already, beside whichever of its notes. */
    private boolean askedAboutSickPay(FitNote note, List<FitNote> known) {
        var series = SickPaySeries.around(note.period(), firstDaysOff.timeOff(known));
        return jdbc.sql("select exists(select 1 from fitnote.look where prompt = :prompt and needed and note = any(:notes))").param("prompt", Prompt.SICK_PAY_WEEK_20.name())
                .param("notes", known.stream().filter(one -> series.includes(one.period())).map(FitNote::number).toArray(String[]::new)).query(Boolean.class).single();
    }

    private static FitNote named(String number, List<FitNote> known) {
        return known.stream().filter(one -> one.number().equals(number)).findFirst().orElseThrow();
    }

    private WorkStatus workStatus(FitNote note) {
        return files.workStatus(note.caseReference()).map(WorkStatus::valueOf).orElse(WorkStatus.UNKNOWN);
    }

    private int taken(FitNote note, Prompt prompt) {
        return jdbc.sql("select count(*) from fitnote.look where note = :note and prompt = :prompt").param("note", note.number()).param("prompt", prompt.name()).query(Integer.class).single();
    }

    private NhsNumber personOf(String number) {
        return new NhsNumber(jdbc.sql("select nhs_number from fitnote.fit_note where number = :number").param("number", number).query(String.class).single());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
