package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claim, fill in, complete, fifty times over: never two forms on the page, never a lost word. In an area where no other story leaves work on the first page of the list. */
@OpenForBusiness
class FiftyTimesTest {

    @Autowired
    Partnership partnership;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void claiming_filling_in_and_completing_never_gives_two_forms_or_loses_a_word() {
        for (var round = 1; round <= 50; round++) {
            Stories.referred(partnership, "coach2.gm", "Somebody else " + round);
        }
        var typed = new ArrayList<String>();
        try (var coach = Desk.signedIn(partnership.address(), "coach.gm")) {
            for (var round = 1; round <= 50; round++) {
                coach.takesNext("Offer support");
                assertThat(coach.page().locator(".fjs-container")).hasCount(1);
                var words = "Round " + round + ": not now, perhaps in spring";
                coach.types("Note for the team", words).picks("What does the person say?", "Does not want it").completes();
                typed.add(words);
            }
        }
        Assertions.assertThat(kept()).containsExactlyInAnyOrderElementsOf(typed);
    }

    private List<String> kept() {
        return jdbc.queryForList("select value #>> '{}' from casefile.answer where field = 'offerNote' and value #>> '{}' like 'Round %'", String.class);
    }
}
