package org.fitnotetowork.platform.notify;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where messages wait to be sent. The key makes writing one twice the same as once: the step that writes it may run again after a crash. */
@Component
public class Outbox {

    /** What every message to a person says, whoever writes it (domain J.6, S6). */
    public static final String TO_EVERY_PERSON = "This is voluntary. It does not affect benefits or sick pay, and it is not shared with anybody.";

    private enum To { PERSON, ORGANISATION }

    /** Every kind of message with its words; none names a person, a condition or a service. */
    public enum Kind {
        CONVERSATION_REMINDER(To.PERSON, "Your meeting is tomorrow. It is voluntary: you may change or cancel it, and nothing happens if you do."),
        BOOKING_REMINDER(To.PERSON, "You may want to book your next appointment now. If you have booked it, or do not want it, there is nothing to do."),
        REFERRAL_CHASER("We sent you a referral and have not heard yet. You can answer here without signing in; each link answers one referral, once:"),
        REFERRAL_STATUS_CHASER("We have not heard how a referral with you stands. Please sign in and say so in your task:"),
        REFERRAL_DIGEST("We have not heard about these referrals with you. Where there is a link you can answer without signing in; each answers one referral, once. For the others please sign in:"),
        REFERRAL_NOT_HEARD(To.PERSON, "We have not heard back about something we asked for you. We are ringing them now and will tell you what they say. There is nothing you need to do."),
        REFERRAL_STOPPED("This referral has ended. Please do not contact the person about it. Nothing else is needed from you."),
        REFERRAL_REOPENED("A referral that had ended has been taken up again, as the person wishes. It is in your task list, where it stood."),
        CIRCLE_JOINED("You have been asked to plan support together with others, with the person's agreement. What is asked of you comes to your task list."),
        CIRCLE_LEFT("Your part in planning support together with others has ended. Please do not contact the person about it. Nothing else is needed from you."),
        CONFERENCE_REMINDER("A case conference waits for your update. That nothing has changed is an answer too."),
        LEAD_REMINDER("You were asked to take over the lead of a case. No is an answer too: then it stays where it is."),
        LEAD_BACK("The lead of a case has come back to you, because whoever had it plans with you no more. What waits for the lead is in your task list."),
        SAFETY_TASK_WAITS("A task about somebody's safety has waited for an hour. Please open your task list now.");

        private final To to;
        private final String text;

        Kind(String text) {
            this(To.ORGANISATION, text);
        }

        Kind(To to, String text) {
            this.to = to;
            this.text = to == To.PERSON ? text + " " + TO_EVERY_PERSON : text;
        }

        public boolean isForPersons() {
            return to == To.PERSON;
        }

        public String text() {
            return text;
        }
    }

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Outbox(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param key  natural key of the occasion, for example referral reference and chaser number
     * @param to   an organisation's code, or a case reference where the person themselves is meant
     */
    public void write(String key, Kind kind, String to, String caseReference) {
        write(key, kind, to, caseReference, "");
    }

    /** @param about references of ours and addresses that an organisation needs, and nothing else; what a person reads is the kind's words alone */
    public void write(String key, Kind kind, String to, String caseReference, String about) {
        if (kind.isForPersons() && !about.isEmpty()) {
            throw new IllegalArgumentException(kind + " says the same to every person");
        }
        if (kind.isForPersons() != to.equals(caseReference)) {
            throw new IllegalArgumentException(kind + " is not written to " + (kind.isForPersons() ? "an organisation" : "a person"));
        }
        jdbc.update("insert into platform.message (key, kind, recipient, case_reference, text, written_at) values (?, ?, ?, ?, ?, ?) on conflict (key) do nothing",
                key, kind.name(), to, caseReference, about.isEmpty() ? kind.text() : kind.text() + "\n" + about, Timestamp.from(clock.instant()));
    }
}
