package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A conversation takes 45 minutes or more, and some people want to go on another day. Not a word is lost between the two sittings. */
@OpenForBusiness
class TwoSittingsTest {

    @Autowired
    Partnership partnership;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_conversation_in_two_sittings_keeps_every_word() {
        Stories.referred(partnership, "coach2.ncl", "Morwenna Pask");

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            coach.takes("Offer support", "Morwenna Pask").picks("What does the person say?", "Wants support").completes();
            coach.takes("Record what the person agrees to", "Morwenna Pask").picks("Does the person want to take part?", "Yes, takes part").completes();
            coach.takes("Book conversation", "Morwenna Pask").dates("Date", partnership.today()).selects("How?", "By phone").completes();

            coach.takes("Hold conversation", "Morwenna Pask").picks("Did the conversation take place?", "Yes")
                    .types("What is the person good at, and who helps?", "Mends anything; her sister calls every day")
                    .types("What matters to the person?", "Being there when the children come home")
                    .types("What would good work look like?", "Mornings, near home, with people who laugh");
            assertThat(coach.form()).containsText("This is voluntary");
            assertThat(coach.field("What we call this talk here")).hasValue("Health and work conversation");
            coach.presses("Give back");
            assertThat(coach.form()).containsText("Your draft is kept");
        }

        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {
            coach.takes("Hold conversation", "Morwenna Pask");
            assertThat(coach.field("What is the person good at, and who helps?")).hasValue("Mends anything; her sister calls every day");
            assertThat(coach.field("What matters to the person?")).hasValue("Being there when the children come home");
            coach.types("The person's own summary", "I want mornings, and I will ring the garden centre").photographs("second-sitting").isAccessible().completes();
            coach.opens("Agree action plan", "Morwenna Pask");
        }

        assertThat(jdbc.queryForMap("select strengths, what_matters, good_work, own_summary from conversation.conversation order by id desc limit 1").values()).containsExactly(
                "Mends anything; her sister calls every day", "Being there when the children come home", "Mornings, near home, with people who laugh",
                "I want mornings, and I will ring the garden centre");
    }
}
