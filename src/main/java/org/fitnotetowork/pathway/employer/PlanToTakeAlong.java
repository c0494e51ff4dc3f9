package org.fitnotetowork.pathway.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The agreed return as a page that belongs to the person (domain G7, portable plan): to keep, print, or hand on to a new manager, whoever asks next. Only what person and employer both
 * signed, in their words. No name, no number, no clinical word and none about us: why the person was away, and that they have support, is theirs to tell.
 */
final class PlanToTakeAlong {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>My return-to-work plan</title>
            <style>
            body { font: 1.125rem/1.5 sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; font-weight: bold; }
            th, td { border: 1px solid #555; padding: 0.4rem; text-align: left; vertical-align: top; }
            </style>
            </head>
            <body>
            <main>
            <h1>My return-to-work plan</h1>
            <p>This is your plan. You decide who sees it.</p>
            """;

    private final StringBuilder page = new StringBuilder(PAGE);

    private PlanToTakeAlong() {
    }

    static String of(AgreedReturns.AgreedReturn plan, List<Adjustment> agreed) {
        var copy = new PlanToTakeAlong();
        copy.days(plan);
        copy.weeks(plan.weeks());
        copy.changes(agreed);
        copy.section("Pay until usual hours are reached", pay(plan.terms().pay()));
        copy.section("If there is a bad day", plan.terms().ifBadDay());
        copy.section("Rules on absence", plan.terms().absenceTriggersPaused() ? "Paused for the length of this plan." : null);
        copy.list("We look at the plan again on", plan.reviews().stream().map(DAY::format).toList());
        copy.section("Agreed", "By me on " + DAY.format(plan.terms().agreement().personOn()) + ". By my employer on " + DAY.format(plan.terms().agreement().employerOn()) + ".");
        // The stage lets a later employer or service read where the plan belongs (domain G7, healthy working lifecycle).
        copy.section("Stage of working life", "Absence and return. Version " + plan.version() + " of this plan.");
        return copy.page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void days(AgreedReturns.AgreedReturn plan) {
        section("First day back", DAY.format(plan.returnOn()));
        var usual = plan.terms().usual();
        section("My usual hours", hours(usual.hours()) + " a week" + (usual.pattern() == null ? "" : ": " + usual.pattern()));
        section("Full duties from", plan.fullDutiesOn() == null ? null : DAY.format(plan.fullDutiesOn()));
    }

    private void weeks(List<AgreedReturns.AgreedWeek> weeks) {
        if (weeks.isEmpty()) {
            return;
        }
        page.append("<h2>Week by week</h2>\n<table>\n<caption>Hours and work of each week</caption>\n<thead><tr>");
        List.of("Week of", "Hours", "What I do", "What I leave out", "What helps").forEach(heading -> page.append("<th scope=\"col\">").append(heading).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        weeks.forEach(week -> page.append("<tr><th scope=\"row\">").append(day(week.start())).append("</th><td>").append(hours(week.hours())).append("</td><td>").append(safe(week.duties()))
                .append("</td><td>").append(safe(week.dutiesExcluded())).append("</td><td>").append(safe(week.supports())).append("</td></tr>\n"));
        page.append("</tbody>\n</table>\n");
    }

    /** What both sides agreed; what the employer could not do, and why, is no part of a plan. */
    private void changes(List<Adjustment> agreed) {
        list("Changes at work", agreed.stream().map(one -> (one.decision() == Adjustment.Decision.ALTERNATIVE_OFFERED ? one.reason() : one.detail())
                + (one.trialUntil() == null ? "" : ", tried until " + DAY.format(one.trialUntil()))).toList());
    }

    private void section(String heading, String words) {
        if (words != null) {
            page.append("<h2>").append(heading).append("</h2>\n<p>").append(safe(words)).append("</p>\n");
        }
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("<h2>").append(heading).append("</h2>\n").append(lines.stream().map(line -> "<li>" + safe(line) + "</li>").collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n")));
        }
    }

    private static String pay(ReturnPlan.Pay pay) {
        return switch (pay.kind()) {
            case "FULL" -> "Full pay.";
            case "PRO_RATA_SSP" -> "Pay for hours worked, and sick pay.";
            case "PRO_RATA_LEAVE" -> "Pay for hours worked, and leave.";
            default -> pay.note();
        };
    }

    private static String hours(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** People write what they like; a page must not run it. */
    private static String safe(String words) {
        return words == null ? "" : HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
