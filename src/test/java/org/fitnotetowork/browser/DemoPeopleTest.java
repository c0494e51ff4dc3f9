package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever shows the demonstration brings a made-up person to a moment of their journey, and sees when that is done. */
@OpenForBusiness
class DemoPeopleTest {

    private static final DateTimeFormatter AS_PEOPLE_WRITE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Autowired
    Partnership partnership;

    @Test
    void a_persona_is_played_from_the_head_by_keyboard_and_the_menu_says_so() {
        try (var admin = Desk.signedIn(partnership.address(), "admin")) {
            var menu = admin.page().locator(".fitnote-personas");
            menu.locator("summary").focus();
            admin.page().keyboard().press("Enter");
            var play = menu.getByRole(AriaRole.BUTTON).first();
            assertThat(menu.getByRole(AriaRole.BUTTON)).hasCount(10);
            admin.photographs("demo-people").isAccessible(".fitnote-personas");

            play.focus();
            admin.page().keyboard().press("Enter");
            assertThat(status(menu)).containsText("is being played");
            assertThat(play).isFocused();
            assertThat(status(menu)).containsText("the case is HW-");
            assertThat(admin.page().locator(".fitnote-clock summary")).hasText("Demo date: " + partnership.today().format(AS_PEOPLE_WRITE));

            admin.page().keyboard().press("Escape");
            assertThat(menu.locator("summary")).isFocused();
        }
    }

    @Test
    void after_the_clock_has_moved_cards_count_from_its_day() {
        try (var admin = Desk.signedIn(partnership.address(), "admin")) {
            admin.movesTheClock(4);
        }
        Stories.referred(partnership, "coach2.ncl", "Jenifry Opie");
        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            Assertions.assertThat(coach.card("Offer support", "Jenifry Opie")).containsPattern("Due in \\d+ days").containsPattern("Created .* ago");
        }
    }

    private static Locator status(Locator menu) {
        return menu.locator(".fitnote-stage");
    }
}
