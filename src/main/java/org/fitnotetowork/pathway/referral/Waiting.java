package org.fitnotetowork.pathway.referral;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.fitnotetowork.platform.area.WorkingDays;

/**
 * How long the partner has had the referral at its present stage. Its clock stands while the partner waits for an answer of ours (domain H.2, needInfo); the person's wait never
 * stands, and is counted from the day of sending. What was taken up again begins no earlier than on that day.
 */
public record Waiting(Stage stage, LocalDate since, int workingDaysOnHold) {

    /** What the partner is to do next. */
    public enum Stage { ANSWER, WAITING_LIST, FIRST_APPOINTMENT, VISIT, SUPPORT }

    private static final Map<Stage, Step[]> BEGINS = Map.of(Stage.ANSWER, new Step[] {Step.SEND, Step.SEND_ANOTHER_WAY}, Stage.WAITING_LIST, new Step[] {Step.WAITLIST},
            Stage.FIRST_APPOINTMENT, new Step[] {Step.ACCEPT, Step.MISS}, Stage.VISIT, new Step[] {Step.BOOK, Step.RESCHEDULE},
            Stage.SUPPORT, new Step[] {Step.ATTEND, Step.UPDATE, Step.PAUSE, Step.RESUME});
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Throws {@link IllegalStateException} where the referral is not with the partner. */
    static Waiting of(Referral referral, WorkingDays workingDays) {
        var stage = stage(referral);
        var began = referral.last(BEGINS.get(stage)).orElseThrow();
        var again = referral.last(Step.REOPEN).filter(event -> referral.events().indexOf(event) > referral.events().indexOf(began));
        return new Waiting(stage, again.map(Waiting::day).filter(day -> day.isAfter(day(began))).orElse(day(began)), held(referral, again.orElse(began), workingDays));
    }

    private static Stage stage(Referral referral) {
        var state = referral.is(ReferralState.ON_HOLD_INFO) ? referral.standing().before() : referral.state();
        return switch (state) {
            case SENT, DELIVERY_FAILED, ACKNOWLEDGED -> Stage.ANSWER;
            case WAITLISTED -> Stage.WAITING_LIST;
            case ACCEPTED, DNA -> Stage.FIRST_APPOINTMENT;
            case FIRST_APPT_BOOKED -> Stage.VISIT;
            case IN_PROGRESS, ON_HOLD_PERSON -> Stage.SUPPORT;
            default -> throw new IllegalStateException("a referral that is " + state + " waits for no partner");
        };
    }

    private static int held(Referral referral, Event since, WorkingDays workingDays) {
        var days = 0;
        Event question = null;
        for (var event : referral.events().subList(referral.events().indexOf(since), referral.events().size())) {
            if (event.step() == Step.ASK_INFORMATION) {
                question = event;
            } else if (event.step() == Step.SUPPLY_INFORMATION && question != null) {
                days += between(day(question), day(event), workingDays);
                question = null;
            }
        }
        return days;
    }

    private static int between(LocalDate first, LocalDate last, WorkingDays workingDays) {
        return (int) first.datesUntil(last).map(day -> day.plusDays(1)).filter(workingDays::isWorkingDay).count();
    }

    /** An appointment that is booked, and a pause, are waited for: the clock begins on their day. */
    private static LocalDate day(Event event) {
        return event.step() == Step.BOOK || event.step() == Step.RESCHEDULE || event.step() == Step.PAUSE ? event.told().day() : LocalDate.ofInstant(event.at(), ENGLAND);
    }

    /** The day on which the partner has had so many working days. */
    public LocalDate after(int days, WorkingDays workingDays) {
        return workingDays.after(since, days + workingDaysOnHold);
    }
}
