package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager sees in Cockpit where people are in the journey, and nobody's name. */
@OpenForBusiness
class ManagerTest {

    @Autowired
    Partnership partnership;

    @Test
    void the_journey_is_there_with_where_people_wait_and_without_names() {
        var coach = partnership.colleague("coach.ncl");
        coach.gives(coach.starts("new-referral"), Sheets.wayIn(Partnership.somebody("Wilhelmina Vane")));

        try (var manager = Desk.signedIn(partnership.address(), "/camunda/app/cockpit/default/#/processes", "manager.ncl")) {
            manager.page().getByText("Fit note to work", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)).first().click();
            assertThat(manager.page().locator("[data-element-id=callActivity_consent]").first()).isVisible();
            assertThat(manager.page().locator("[data-container-id=callActivity_consent] .badge").first()).isVisible();
            manager.photographs("journey");
            assertThat(manager.page().locator("body")).not().containsText("Wilhelmina");
        }
    }
}
