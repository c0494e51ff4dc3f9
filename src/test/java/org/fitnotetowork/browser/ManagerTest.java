package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.YearMonth;
import java.util.List;
import org.fitnotetowork.insight.facts.CatchingUp;
import org.fitnotetowork.insight.measure.Measuring;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager sees in Cockpit where people are in the journey, and nobody's name. */
@OpenForBusiness
class ManagerTest {

    @Autowired
    Partnership partnership;
    @Autowired
    Measuring measuring;
    @Autowired
    CatchingUp catchingUp;

    @Test
    void the_journey_is_there_with_where_people_wait_and_without_names() {
        var coach = partnership.colleague("coach.ncl");
        coach.gives(coach.starts("new-referral"), Sheets.wayIn(Partnership.somebody("Wilhelmina Vane")));

        try (var manager = Desk.signedIn(partnership.address(), "/camunda/app/cockpit/default/#/processes", "manager.ncl")) {
            manager.page().getByText("Fit note to work", new Page.GetByTextOptions().setExact(true)).first().click();
            assertThat(manager.page().locator("[data-element-id=callActivity_consent]").first()).isVisible();
            assertThat(manager.page().locator("[data-container-id=callActivity_consent] .badge").first()).isVisible();
            manager.photographs("journey");
            assertThat(manager.page().locator("body")).not().containsText("Wilhelmina");
        }
    }

    @Test
    void the_first_screen_names_where_people_wait_and_the_diagram_shows_it() {
        var coach = partnership.colleague("coach.ncl");
        for (var name : List.of("Wilhelmina Vane", "Theodora Vane", "Ignatius Vane")) {
            coach.gives(coach.starts("new-referral"), Sheets.wayIn(Partnership.somebody(name)));
        }
        partnership.daysPass(40);

        try (var manager = Desk.signedIn(partnership.address(), "/camunda/app/cockpit/default/#/where-people-wait", "manager.ncl")) {
            var page = manager.page();
            var row = page.locator(".fitnote-table tbody tr").filter(new Locator.FilterOptions().setHasText("Offer support"));
            assertThat(row).containsText("us");
            assertThat(row).containsText("weeks");
            assertThat(page.locator(".fitnote-headline")).isVisible();
            row.locator(".fitnote-score summary").click();
            assertThat(row.locator(".fitnote-score li")).hasCount(4);
            manager.isAccessible(".fitnote-insight");
            page.getByLabel("Waits for").selectOption("the employer");
            assertThat(row).isHidden();
            page.getByLabel("Waits for").selectOption("us");

            row.getByRole(AriaRole.LINK).click();
            assertThat(page.locator("[data-element-id=userTask_offerSupport].fitnote-heat-5")).isVisible();
            page.locator(".fitnote-heat-panel summary").click();
            assertThat(page.locator(".fitnote-heat-key li")).hasCount(5);
            manager.isAccessible(".fitnote-heat-panel");
            page.locator(".fitnote-heat-panel summary").click();
            page.getByText("Waiting", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".fitnote-table")).containsText("Offer support");
            assertThat(page.locator("body")).not().containsText("Wilhelmina");

            page.navigate(partnership.address() + "/camunda/app/cockpit/default/#/dashboard");
            assertThat(page.getByText("See all places")).isInViewport();
            assertThat(page.locator(".fitnote-headline")).not().containsText(" in North Central London");
            manager.isAccessible(".fitnote-insight");
        }
        try (var national = Desk.signedIn(partnership.address(), "/camunda/app/cockpit/default/#/where-people-wait", "national")) {
            assertThat(national.page().locator(".fitnote-table tbody tr").filter(new Locator.FilterOptions().setHasText("Offer support"))
                    .filter(new Locator.FilterOptions().setHasText("in North Central London"))).isVisible();
        }
    }

    @Test
    void measures_blocks_and_cases_have_their_pages() {
        var coach = partnership.colleague("coach.ncl");
        var task = coach.starts("new-referral");
        coach.gives(task, Sheets.wayIn(Partnership.somebody("Leopold Vane")));
        var reference = partnership.caseOpenedBy(task);
        try (var desk = Desk.signedIn(partnership.address(), "coach.ncl")) {
            desk.opens("Offer support", "Leopold Vane");
        }
        partnership.daysPass(40);
        measuring.refresh(YearMonth.from(partnership.today()).minusMonths(3));
        catchingUp.catchUp();

        try (var manager = Desk.signedIn(partnership.address(), "/camunda/app/cockpit/default/#/measures", "manager.ncl")) {
            var page = manager.page();
            manager.isAccessible(".fitnote-insight");
            page.getByText("M01 Referrals in").click();
            assertThat(page.locator(".fitnote-chart canvas")).isVisible();
            assertThat(page.locator(".fitnote-table tbody tr").first()).isVisible();
            manager.isAccessible(".fitnote-insight").photographs("measure");

            page.getByText("Blocks and capacity", new Page.GetByTextOptions().setExact(true)).first().click();
            assertThat(page.getByText("What the team can take")).isVisible();
            assertThat(page.locator(".fitnote-table").last()).containsText("North Central London");
            manager.isAccessible(".fitnote-insight").photographs("blocks-and-capacity");

            page.getByText("Outcomes", new Page.GetByTextOptions().setExact(true)).first().click();
            assertThat(page.locator(".fitnote-table").first()).isVisible();
            manager.isAccessible(".fitnote-insight").photographs("outcomes");

            page.getByText("Fourth-aim report", new Page.GetByTextOptions().setExact(true)).first().click();
            assertThat(page.locator(".fitnote-report h1")).containsText("North Central London");
            manager.isAccessible(".fitnote-insight").photographs("fourth-aim-report");

            page.getByText("Keep cases going", new Page.GetByTextOptions().setExact(true)).first().click();
            page.getByLabel("Case reference, open or ended").fill(reference);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true)).click();
            assertThat(page.locator(".fitnote-table").first()).containsText("Offer support");
            assertThat(page.locator(".fitnote-table").first()).containsText("40 days");
            manager.isAccessible(".fitnote-insight").photographs("way-of-a-case");
            page.locator(".fitnote-table").first().getByText("Offer and consent").first().click();
            assertThat(page.locator("[data-element-id=userTask_offerSupport].fitnote-path")).isVisible();
            assertThat(page.locator("body")).not().containsText("Leopold");
        }
    }

    @Test
    void cockpit_goes_on_where_our_figures_cannot_be_read() {
        try (var manager = Desk.signedIn(partnership.address(), "/camunda/app/cockpit/default/#/dashboard", "manager.ncl")) {
            var page = manager.page();
            assertThat(page.getByText("See all places")).isVisible();
            page.route("**/api/insight/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}")));
            page.reload();

            assertThat(page.locator(".fitnote-unavailable")).containsText("could not be drawn");
            page.navigate(partnership.address() + "/camunda/app/cockpit/default/#/processes");
            assertThat(page.getByText("Fit note to work", new Page.GetByTextOptions().setExact(true)).first()).isVisible();
        }
    }
}
