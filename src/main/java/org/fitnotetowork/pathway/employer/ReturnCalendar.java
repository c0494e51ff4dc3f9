package org.fitnotetowork.pathway.employer;

import java.time.LocalDate;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The agreed return as a calendar file: first day, weeks, reviews. Calendars are shared at work and lie open on desks, so it says nothing but days and hours: no name, no duties, no
 * word about health or about us (domain G8, hazard "shared calendar title").
 */
final class ReturnCalendar {

    private ReturnCalendar() {
    }

    static String of(AgreedReturns.AgreedReturn plan) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Work plan//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        add(calendar, plan, "first", plan.returnOn(), plan.returnOn().plusDays(1), "First day");
        for (var week : plan.weeks()) {
            add(calendar, plan, "week", week.start(), week.start().plusWeeks(1), "Hours this week: " + week.hours().stripTrailingZeros().toPlainString());
        }
        if (plan.fullDutiesOn() != null) {
            add(calendar, plan, "full", plan.fullDutiesOn(), plan.fullDutiesOn().plusDays(1), "Usual work from today");
        }
        plan.reviews().forEach(day -> add(calendar, plan, "review", day, day.plusDays(1), "How is it going? A short talk"));
        return calendar.toString();
    }

    private static void add(Calendar calendar, AgreedReturns.AgreedReturn plan, String kind, LocalDate from, LocalDate to, String title) {
        // All-day events end on the day after. A new version keeps the ids of the days it keeps, so a calendar moves entries instead of doubling them.
        var event = new VEvent(from, to, title);
        event.add(new Uid(kind + "-" + from + "-" + Integer.toHexString(plan.caseReference().hashCode())));
        calendar.add(event);
    }
}
