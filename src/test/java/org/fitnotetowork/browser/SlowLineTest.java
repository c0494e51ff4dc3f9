package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.fitnotetowork.journey.Partnership;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice at the end of a slow line waits longer for a page; it never gets a blank one. */
@OpenForBusiness
class SlowLineTest {

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
}
