package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice at the end of a slow line waits longer for a page. It never gets a blank one, and an answer that comes late takes nothing away that is on the screen. */
@OpenForBusiness
class SlowLineTest {

    private static final Pattern COMPLETED = Pattern.compile("/api/tasks/[^/]+/complete$");
    private static final Pattern TASK = Pattern.compile("/engine/default/task/[^/?]+$");
    private static final Pattern LOOK = Pattern.compile("/api/tasks/[^/]+/form$");
    private static final String DRAWN = "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";
    private static final LocatorAssertions.IsFocusedOptions AT_ONCE = new LocatorAssertions.IsFocusedOptions().setTimeout(1);
    private static final Pattern LIST = Pattern.compile("/filter/[^/]+/list");

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
        Stories.referred(partnership, "coach2.ncl", "Loveday Trevail");

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            coach.opens("Offer support", "Loveday Trevail");
            var late = heldBack(coach, TASK);
            coach.presses("Claim and fill in").picks("What does the person say?", "Does not want it");
            coach.page().waitForCondition(() -> !late.isEmpty());
            coach.completes();

            coach.page().waitForResponse(LIST, () -> arrive(late));
            assertThat(coach.form()).isHidden();
            assertThat(coach.page().getByText("Select a task in the list.")).isVisible();
        }
    }

    @Test
    void being_told_late_that_a_task_has_gone_does_not_close_the_next_one() {
        Stories.referred(partnership, "coach2.ncl", "Demelza Roskilly");
        Stories.referred(partnership, "coach2.ncl", "Jory Penhallow");

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
        Stories.referred(partnership, "coach2.ncl", "Tamsin Bray");
        Stories.referred(partnership, "coach2.ncl", "Perran Teague");

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            coach.takes("Offer support", "Tamsin Bray").picks("What does the person say?", "Does not want it");
            var late = heldBack(coach, COMPLETED);
            coach.presses("Complete");
            coach.page().waitForCondition(() -> !late.isEmpty());
            coach.opens("Offer support", "Perran Teague");
            assertThat(coach.button("Claim and fill in")).isVisible();

            coach.page().waitForResponse(COMPLETED, () -> arrive(late));
            coach.presses("Claim and fill in");
            assertThat(coach.button("Complete")).isVisible();
        }
    }

    @Test
    void a_press_counts_although_the_page_looks_at_the_task_at_the_same_moment() {
        Stories.referred(partnership, "coach2.ncl", "Lowenna Rosewarne");

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            coach.opens("Offer support", "Lowenna Rosewarne");
            var late = heldBack(coach, TASK);
            coach.presses("Claim and fill in").picks("What does the person say?", "Does not want it");
            coach.page().waitForCondition(() -> !late.isEmpty());

            var mouse = coach.page().mouse();
            coach.button("Complete").hover();
            mouse.down();
            // The head of the task names its new assignee only now, and so the form looks at the task again.
            coach.page().waitForResponse(LOOK, () -> arrive(late)).finished();
            coach.page().evaluate(DRAWN);
            mouse.up();
            assertThat(coach.form()).isHidden();
        }
    }

    @Test
    void nobody_is_told_that_a_task_has_gone_because_they_are_completing_it_themselves() {
        Stories.referred(partnership, "coach2.ncl", "Elowen Chegwin");

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            coach.opens("Offer support", "Elowen Chegwin");
            var head = heldBack(coach, TASK);
            coach.presses("Claim and fill in").picks("What does the person say?", "Does not want it");
            coach.page().waitForCondition(() -> !head.isEmpty());
            var thanks = heldBack(coach, COMPLETED);
            coach.presses("Complete");
            coach.page().waitForCondition(() -> !thanks.isEmpty());
            assertThat(coach.form().getByRole(AriaRole.STATUS)).hasText("Sending");

            // The head of the task names its new assignee only now. The form would find the task gone.
            assertThatThrownBy(() -> coach.page().waitForRequest(LOOK, new Page.WaitForRequestOptions().setTimeout(1000), () -> arrive(head))).isInstanceOf(TimeoutError.class);
            assertThat(coach.page().locator(".fitnote-notice")).hasCount(0);
            arrive(thanks);
            assertThat(coach.form()).isHidden();
        }
    }

    @Test
    void a_list_that_is_read_again_stays_where_it_is_and_so_does_who_is_in_it_by_keyboard() {
        Stories.referred(partnership, "coach2.ncl", "Kerensa Tregear");
        Stories.referred(partnership, "coach2.ncl", "Santo Angove");

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            var card = coach.page().locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText("Santo Angove")).getByRole(AriaRole.LINK).first();
            coach.takes("Offer support", "Kerensa Tregear").picks("What does the person say?", "Does not want it");
            var afterTheStep = heldBack(coach, LIST);
            coach.completes();
            coach.page().waitForCondition(() -> !afterTheStep.isEmpty());
            Assertions.assertThat(card.isVisible()).isTrue();
            card.focus();
            comesIn(coach, afterTheStep);
            assertThat(card).isFocused(AT_ONCE);

            var tenSecondsLater = heldBack(coach, LIST);
            coach.page().waitForCondition(() -> !tenSecondsLater.isEmpty());
            assertThat(card).isFocused(AT_ONCE);
            comesIn(coach, tenSecondsLater);
            assertThat(card).isFocused(AT_ONCE);

            // What the card says about the person is not older than half a minute either.
            coach.page().waitForRequest(Pattern.compile("/api/cards"), () -> coach.page().clock().setFixedTime(System.currentTimeMillis() + 60_000));

            // The answer to another question is still on its way; the old one is not shown in its place.
            coach.list("Waiting");
            assertThat(card).isHidden();
        }
    }

    private static void comesIn(Desk desk, Map<Route, APIResponse> list) {
        desk.page().waitForResponse(LIST, () -> arrive(list)).finished();
        desk.page().evaluate(DRAWN);
    }

    /** What the server answers to these requests from now on, until it may arrive. */
    private static Map<Route, APIResponse> heldBack(Desk desk, Pattern address) {
        var answers = new LinkedHashMap<Route, APIResponse>();
        desk.page().route(address, route -> answers.put(route, route.fetch()));
        return answers;
    }

    private static void arrive(Map<Route, APIResponse> answers) {
        answers.forEach((route, answer) -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
    }
}
