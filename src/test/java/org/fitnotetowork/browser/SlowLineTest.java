package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice at the end of a slow line waits longer for a page; it never gets a blank one. */
@OpenForBusiness
class SlowLineTest {

    private static final Pattern COMPLETED = Pattern.compile("/api/tasks/[^/]+/complete$");

    @Autowired
    Partnership partnership;

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void a_part_of_the_page_that_takes_a_minute_still_arrives(String app) {
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            page.clock().install();
            var late = new CompletableFuture<Route>();
            page.route(Pattern.compile("/plugin/.*Plugins?/.*plugin\\.js"), late::complete);
            page.navigate(partnership.address() + "/camunda/app/" + app + "/default/");
            page.waitForCondition(late::isDone);
            page.clock().runFor(60_000);
            late.join().resume();

            assertThat(page.getByPlaceholder("Password")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void the_page_leaves_the_cursor_alone_once_somebody_types(String app) {
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(partnership.address() + "/camunda/app/" + app + "/default/");
            page.getByPlaceholder("Username").fill("coach.ncl");

            // Camunda's pages look for this mark, late, and put the cursor there.
            assertThat(page.locator("[autofocus]")).hasCount(0);
        }
    }

    @Test
    void an_answer_that_comes_late_does_not_bring_back_a_task_that_is_done() {
        var referrer = partnership.colleague("coach2.ncl");
        referrer.gives(referrer.starts("new-referral"), Sheets.wayIn(Partnership.somebody("Loveday Trevail")));

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            coach.opens("Offer support", "Loveday Trevail");
            var late = new LinkedHashMap<Route, APIResponse>();
            coach.page().route(Pattern.compile("/engine/default/task/[^/?]+$"), route -> late.put(route, route.fetch()));
            coach.presses("Claim and fill in").picks("What does the person say?", "Does not want it");
            coach.page().waitForCondition(() -> !late.isEmpty());
            coach.completes();

            coach.page().waitForResponse(Pattern.compile("/filter/[^/]+/list"), () ->
                    late.forEach((route, answer) -> route.fulfill(new Route.FulfillOptions().setResponse(answer))));
            assertThat(coach.form()).isHidden();
            assertThat(coach.page().getByText("Select a task in the list.")).isVisible();
        }
    }

    @Test
    void being_told_late_that_a_task_has_gone_does_not_close_the_next_one() {
        var referrer = partnership.colleague("coach2.ncl");
        referrer.gives(referrer.starts("new-referral"), Sheets.wayIn(Partnership.somebody("Demelza Roskilly")));
        referrer.gives(referrer.starts("new-referral"), Sheets.wayIn(Partnership.somebody("Jory Penhallow")));

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            coach.opens("Offer support", "Demelza Roskilly");
            var late = new CopyOnWriteArrayList<Route>();
            var gone = Pattern.compile("/engine/default/task/" + coach.page().url().replaceFirst(".*[?&]task=([^&]+).*", "$1") + "$");
            coach.page().route(gone, late::add);
            coach.presses("Claim and fill in").picks("What does the person say?", "Does not want it");
            coach.page().waitForCondition(() -> !late.isEmpty());
            coach.completes();
            coach.opens("Offer support", "Jory Penhallow");

            coach.page().waitForResponse(gone, () -> late.forEach(route -> route.fulfill(new Route.FulfillOptions().setResponse(route.fetch()))));
            coach.presses("Claim and fill in");
            assertThat(coach.button("Complete")).isVisible();
            assertThat(coach.page().locator(".task-removed-alert:visible")).hasCount(0);
        }
    }

    @Test
    void a_late_thank_you_for_one_task_does_not_close_the_next_one() {
        var referrer = partnership.colleague("coach2.ncl");
        referrer.gives(referrer.starts("new-referral"), Sheets.wayIn(Partnership.somebody("Tamsin Bray")));
        referrer.gives(referrer.starts("new-referral"), Sheets.wayIn(Partnership.somebody("Perran Teague")));

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            coach.takes("Offer support", "Tamsin Bray").picks("What does the person say?", "Does not want it");
            var late = new LinkedHashMap<Route, APIResponse>();
            coach.page().route(COMPLETED, route -> late.put(route, route.fetch()));
            coach.presses("Complete");
            coach.page().waitForCondition(() -> !late.isEmpty());
            coach.opens("Offer support", "Perran Teague");
            assertThat(coach.button("Claim and fill in")).isVisible();

            coach.page().waitForResponse(COMPLETED, () -> late.forEach((route, answer) -> route.fulfill(new Route.FulfillOptions().setResponse(answer))));
            coach.presses("Claim and fill in");
            assertThat(coach.button("Complete")).isVisible();
        }
    }
}
