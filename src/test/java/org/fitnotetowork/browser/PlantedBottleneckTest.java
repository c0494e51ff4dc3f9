package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.fitnotetowork.insight.facts.CatchingUp;
import org.fitnotetowork.insight.measure.Measuring;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.Sheets;
import org.fitnotetowork.platform.taskform.TasksInSomebodysName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A quarter in which physiotherapy closes its list and coaches are away: the manager's first screen names it, the diagram shows it, the owner of the wait is right,
 * and the report comes to what one counts by hand.
 */
@OpenForBusiness
class PlantedBottleneckTest {

    private static final int TAKEN = 8;
    private static final int TURNED_AWAY = 12;
    private static final int WITHOUT_ANSWER = 12;
    private static final int NOT_SPOKEN_TO = 3;

    /** Whoever has no employer and looks for no job waits for nobody but the service. */
    private static final String SELF_EMPLOYED = "SELF_EMPLOYED_OFF";

    @Autowired
    Partnership partnership;
    @Autowired
    TasksInSomebodysName tasks;
    @Autowired
    CatchingUp catchingUp;
    @Autowired
    Measuring measuring;
    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aNewQuarterWithNobodyLeftFromBefore() {
        workIsDone();
        jdbc.queryForList("select reference from casefile.current_case where outcome is null and area = 'ncl' and lead_organisation is not null", String.class)
                .forEach(reference -> tasks.starts("coach.ncl", "withdrawal", Map.of("caseReference", reference, "leaving", "WITHDREW"), Set.of()));
        partnership.daysPass((int) partnership.today().until(nextQuarter(), ChronoUnit.DAYS) + 4);
    }

    @Test
    void a_closed_list_is_named_drawn_and_counted() {
        var quarter = YearMonth.from(partnership.today());
        var referred = IntStream.range(0, TAKEN + TURNED_AWAY + WITHOUT_ANSWER).mapToObj(number -> referred("Jago Polglase " + number)).toList();
        IntStream.range(0, NOT_SPOKEN_TO).forEach(number -> comes("Meliora Penrose " + number));
        workIsDone();
        referred.subList(0, TAKEN).forEach(reference -> physio("Accept or reject referral", reference, Map.of("referralAnswer", "ACCEPTED")));
        referred.subList(TAKEN, TAKEN + TURNED_AWAY).forEach(reference -> {
            physio("Accept or reject referral", reference, Map.of("referralAnswer", "REJECTED", "rejectReason", "LIST_CLOSED", "answerNote", "Closed to this borough"));
            coach("Choose next step", reference, Map.of("reroute", "GAP", "gapReason", "CLOSED_LIST"));
        });
        partnership.daysPass(13);
        workIsDone();
        catchingUp.catchUp();

        try (var manager = Desk.signedIn(partnership.address(), "/camunda/app/cockpit/default/#/dashboard", "manager.ncl")) {
            var page = manager.page();
            assertThat(page.locator(".fitnote-headline")).containsText("Accept or reject referral (Physiotherapy): 12 people wait for a partner");
            manager.isAccessible(".fitnote-insight").photographs("manager-start");

            page.getByText("See all places").click();
            var worst = page.locator(".fitnote-table tbody tr").first();
            assertThat(worst).containsText("Accept or reject referral (Physiotherapy)");
            assertThat(page.locator(".fitnote-table tbody tr").filter(new Locator.FilterOptions().setHasText("Offer support"))).containsText("us");
            manager.isAccessible(".fitnote-insight").photographs("where-people-wait");

            worst.getByRole(AriaRole.LINK).first().click();
            // The step stands in a sub-process that the diagram shows closed.
            assertThat(page.locator("[data-element-id=subProcess_answer].fitnote-heat-5")).isVisible();
            assertThat(page.locator("[data-element-id=userTask_bookAppointment].fitnote-heat-3")).isVisible();
            manager.photographs("heat");

            partnership.daysPass((int) partnership.today().until(nextQuarter(), ChronoUnit.DAYS) + 29);
            measuring.refresh(quarter);
            page.navigate(partnership.address() + "/camunda/app/cockpit/default/#/fourth-aim-report");
            page.getByLabel("Quarter").selectOption(quarter.toString());
            Assertions.assertThat(line(page, "Referrals in", "M01")).as("35 people").isEqualTo("35");
            Assertions.assertThat(line(page, "Accepted by partners", "M11")).as("8 of 20, shown as 10 of 20").isEqualTo("50%");
            Assertions.assertThat(line(page, "Referred and took part", "M02")).as("32 of 35, shown as 30 of 35").isEqualTo("86%");

            coach("Offer support", comes("Tryphena Rule"), Sheets.offerTaken());
            visits(referred.get(0));
            catchingUp.catchUp();
            page.navigate(partnership.address() + "/camunda/app/cockpit/default/#/what-if");
            page.getByLabel("Which kind of partner?").selectOption(new SelectOption().setLabel("Physiotherapy"));
            page.getByLabel("For how many weeks from now does it take nobody?").fill("8");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Forecast").setExact(true)).click();
            assertThat(page.locator(".fitnote-headline").last()).containsText("With physiotherapy closed for eight weeks, ");
            assertThat(page.locator(".fitnote-chart canvas")).isVisible();
            manager.isAccessible(".fitnote-insight");
        }
    }

    /** What the report says in the quarter's own column. */
    private static String line(Page page, String words, String measure) {
        return page.locator(".fitnote-table tbody tr").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + words + "\\s*" + measure))).first()
                .locator("th, td").nth(1).innerText();
    }

    private LocalDate nextQuarter() {
        var today = partnership.today();
        return today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3).plusMonths(3);
    }

    private String comes(String name) {
        return tasks.starts("coach.ncl", "new-referral", Sheets.with(Sheets.wayIn(Partnership.somebody(name)), "workStatus", SELF_EMPLOYED), Set.of());
    }

    /** Whose referral to physiotherapy has been sent. */
    private String referred(String name) {
        var today = partnership.today();
        var reference = comes(name);
        coach("Offer support", reference, Sheets.offerTaken());
        coach("Record what the person agrees to", reference, Sheets.agreesToAll());
        coach("Book conversation", reference, Sheets.booking(today.plusDays(1)));
        coach("Hold conversation", reference, Sheets.conversation(SELF_EMPLOYED, "PHYSICAL_HEALTH"));
        coach("Agree action plan", reference, Sheets.plan("RETURN_TO_WORK", today, List.of(
                Sheets.with(Sheets.action("PHYSICAL_HEALTH", "See a physiotherapist", "PROVIDER", today.plusDays(20)), "service", "PHYSIOTHERAPY"))));
        coach("Check what will be sent", reference, Map.of("referralNeed", "Help with lifting", "sendReferral", "SEND"));
        return reference;
    }

    private void coach(String task, String reference, Map<String, Object> answers) {
        does("coach.ncl", task, reference, answers);
    }

    /** Is seen by the physiotherapist at last. */
    private void visits(String reference) {
        physio("Book first appointment", reference, Map.of("appointmentOn", partnership.today().toString(), "appointmentMode", "IN_PERSON"));
        physio("Record first appointment", reference, Map.of("visit", "MET"));
    }

    private void physio(String task, String reference, Map<String, Object> answers) {
        does("physio.ncl", task, reference, answers);
    }

    private void does(String signIn, String task, String reference, Map<String, Object> answers) {
        soon(() -> tasks.sees(signIn, task, reference));
        tasks.does(signIn, task, reference, answers, Set.of());
    }

    private void workIsDone() {
        soon(tasks::isUpToDate);
    }

    /** The application runs its own jobs here. */
    private static void soon(Callable<Boolean> reached) {
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(10)).until(reached);
    }
}
