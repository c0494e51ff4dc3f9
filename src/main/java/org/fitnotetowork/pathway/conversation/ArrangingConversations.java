package org.fitnotetowork.pathway.conversation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.fitnotetowork.pathway.safeguarding.SafeContacts;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books the meeting of person and coach, notes what became of it, and reminds the person. */
@Service
@Transactional
public class ArrangingConversations {

    /**
     * A meeting as it was arranged.
     *
     * @param at          time of day, for example 14:30; null where only the day is fixed
     * @param place       null where they do not meet in person
     * @param accessNeeds interpreter, companion, adjustments; null where nothing was said
     */
    public record Meeting(LocalDate on, String at, String mode, String place, String accessNeeds) {
    }

    public enum Ending { HELD, MISSED, DECLINED }

    private static final String OPEN = "case_reference = :case and superseded_at is null and held_at is null and missed_at is null and declined_at is null";

    private final JdbcClient sql;
    private final Outbox outbox;
    private final SafeContacts safe;
    private final Clock clock;

    ArrangingConversations(JdbcClient sql, Outbox outbox, SafeContacts safe, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.safe = safe;
        this.clock = clock;
    }

    /** Books the meeting in place of one that is still open, which is kept as superseded. */
    public void book(String caseReference, Meeting meeting, String organisation, String by) {
        sql.sql("update conversation.appointment set superseded_at = :now, superseded_by = :by where " + OPEN)
                .param("now", now()).param("by", by).param("case", caseReference).update();
        sql.sql("insert into conversation.appointment (case_reference, organisation, meet_on, meet_at, mode, place, access_needs, booked_at, booked_by) "
                        + "values (:case, :organisation, :on, :at, :mode, :place, :needs, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("on", meeting.on()).param("at", meeting.at()).param("mode", meeting.mode())
                .param("place", meeting.place()).param("needs", meeting.accessNeeds()).param("now", now()).param("by", by).update();
    }

    /** What became of the meeting. That somebody did not come is a fact for arranging the next one and nothing else. */
    public void ended(String caseReference, Ending ending, String by) {
        var column = switch (ending) {
            case HELD -> "held";
            case MISSED -> "missed";
            case DECLINED -> "declined";
        };
        sql.sql("update conversation.appointment set " + column + "_at = :now, " + column + "_by = :by where " + OPEN)
                .param("now", now()).param("by", by).param("case", caseReference).update();
    }

    /**
     * Reminds the person of a meeting on a later day; a meeting of today needs no "tomorrow". Twice is the same as once. Nobody is written to whose messages somebody else may
     * read: how they are reached, the coach and they have agreed.
     */
    public void remind(String caseReference, LocalDate meetingOn) {
        if (meetingOn.isAfter(LocalDate.now(clock)) && safe.mayBeWrittenTo(caseReference)) {
            outbox.write("conversation/" + caseReference + "/" + meetingOn, Outbox.Kind.CONVERSATION_REMINDER, caseReference, caseReference);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
