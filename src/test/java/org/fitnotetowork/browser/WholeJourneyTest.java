package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.fitnotetowork.journey.Partnership;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journey as people live it: six sign-ins, real Chromium, Camunda Tasklist, from a fit note to work that lasts; and from a self-referral to a job. */
@OpenForBusiness
class WholeJourneyTest {

    @Autowired
    Partnership partnership;

    @Test
    void in_work_from_a_fit_note_to_work_that_lasts() {
        var today = partnership.today();
        var person = Partnership.somebody("Nia Bowen");
        try (var gp = desk("gp.ncl"); var coach = desk("coach.ncl"); var physio = desk("physio.ncl"); var adviser = desk("adviser.ncl"); var admin = desk("admin")) {

            // The GP has ten minutes; a slip is said at the field and nothing typed is lost.
            gp.chooses("Record a fit note").types("Name", person.get("personName")).types("NHS number", person.get("nhsNumber")).dates("Date of birth", LocalDate.of(1984, 3, 12))
                    .types("Condition that affects fitness for work", "Low back pain").picks("Advice", "Not fit for work")
                    .dates("First day", today).dates("Last day", today.minusDays(1)).picks("Offer of work and health support", "Wants support")
                    .selects("Work at the moment", "Has a job, off sick").types("Phone number for the coaching team", "020 7946 0958");
            gp.photographs("record-fit-note").isAccessible().presses("Complete");
            assertThat(gp.problems()).isVisible();
            assertThat(gp.form()).not().containsText("Sending");
            gp.isAccessible().dates("Last day", today.plusDays(27)).completes();

            coach.takes("Offer support", "Nia Bowen");
            assertThat(coach.form()).containsText("This is voluntary");
            assertThat(coach.form()).containsText("12 March 1984");
            assertThat(coach.form()).not().containsText("back pain");
            coach.isAccessible().picks("What does the person say?", "Wants support").completes();
            coach.takes("Record what the person agrees to", "Nia Bowen").picks("Does the person want to take part?", "Yes, takes part")
                    .ticks("The GP practice may be told").ticks("Services that the person is referred to").ticks("The employer adviser may see")
                    .photographs("record-consent").isAccessible().completes();
            coach.takes("Book conversation", "Nia Bowen").dates("Date", today.plusDays(2)).selects("How?", "By phone").completes();
            coach.takes("Hold conversation", "Nia Bowen").picks("Did the conversation take place?", "Yes").selects("Work at the moment", "Has a job, off sick")
                    .types("What makes work hard at the moment?", "Lifting boxes").selects("About what?", "Physical health, joints and muscles")
                    .photographs("hold-conversation").isAccessible().completes();
            coach.takes("Agree action plan", "Nia Bowen").selects("Kind of plan", "Return to work").types("Goal, in the person's own words", "Back in the warehouse without fear")
                    .types("Step", "See a physiotherapist").selects("Who does it?", "A service").dates("By when?", today.plusDays(20))
                    .selects("Refer to", "Physiotherapy: Camden Road Physiotherapy (made up)").dates("When do we look at the plan again?", today.plusDays(21))
                    .ticks("The person agrees to this plan").photographs("agree-plan").isAccessible().completes();

            coach.takes("Check what will be sent", "Nia Bowen").types("What the person needs, in plain words", "Help with lifting").picks("Send it?", "Send").completes();
            physio.takes("Accept or reject referral", "Nia Bowen");
            assertThat(physio.field("What the person needs")).hasValue("Help with lifting");
            physio.photographs("answer-referral").isAccessible().picks("Can you help?", "Yes, we accept").completes();
            physio.takes("Book first appointment", "Nia Bowen").dates("Date of the first appointment", today.plusDays(7)).completes();
            physio.takes("Record first appointment", "Nia Bowen").picks("Did the first appointment take place?", "Yes").completes();
            physio.takes("Record end of support", "Nia Bowen").picks("How did the support end?", "Completed").picks("Was the goal reached?", "Yes").completes();
            coach.takes("Record result with the person", "Nia Bowen").completes();

            adviser.takes("Agree contact with employer", "Nia Bowen").picks("Who talks to the employer?", "The person, with our help").completes();
            adviser.takes("Agree adjustments", "Nia Bowen").selects("Kind of change", "Amended duties").selects("What does the employer say?", "Agreed")
                    .types("What exactly?", "Nothing over 10 kg").isAccessible().completes();
            adviser.takes("Plan return to work", "Nia Bowen").dates("First day back", today.plusDays(28)).types("Usual hours a week", "37")
                    .dates("Week starts on", today.plusDays(28)).types("Hours", "20").selects("Pay until usual hours are reached", "Full pay")
                    .dates("When do we look at it again?", today.plusDays(35)).picks("What does the employer say?", "Agrees").ticks("The person agrees to this plan")
                    .photographs("plan-return").isAccessible().completes();

            coach.takes("Review plan with the person", "Nia Bowen").selects("Work at the moment", "In work and finding it hard").picks("What next?", "In work: ask later whether it lasts")
                    .dates("First day back or first day of the job", today.plusDays(28)).completes();
            // Weeks 1, 4, 13, 26 and 52 after the first day back, which is four weeks away.
            for (var weeks : new int[] {5, 3, 9, 13, 26}) {
                admin.movesTheClock(weeks);
                coach.takes("Ask if work lasts", "Nia Bowen").picks("How is work?", "In work").completes();
            }

            gp.takes("Read what became of the person", "Nia Bowen");
            assertThat(gp.form()).containsText("What became of the person");
            gp.ticks("I have read this").completes();
        }
    }

    @Test
    void out_of_work_from_a_self_referral_to_a_job() {
        var today = partnership.today();
        try (var coach = desk("coach.gm"); var adviser = desk("adviser.gm"); var elsewhere = desk("coach.ncl")) {
            coach.chooses("New referral").types("Name", "Owen Tudor").dates("Date of birth", LocalDate.of(1979, 5, 1)).types("Phone number", "01524 496 0123")
                    .selects("Who suggested support?", "The person").selects("Work at the moment", "Out of work for 6 to 12 months")
                    .picks("Does a health condition or disability affect work?", "Yes").ticks("The person asked for this or agreed to it").photographs("new-referral").isAccessible().completes();
            coach.takes("Offer support", "Owen Tudor").picks("What does the person say?", "Wants support").completes();
            coach.takes("Record what the person agrees to", "Owen Tudor").picks("Does the person want to take part?", "Yes, takes part").ticks("The employer adviser may see").completes();
            coach.takes("Book conversation", "Owen Tudor").dates("Date", today.plusDays(2)).selects("How?", "By phone").completes();
            coach.takes("Hold conversation", "Owen Tudor").picks("Did the conversation take place?", "Yes").selects("About what?", "Looking for work, CV").completes();
            coach.takes("Agree action plan", "Owen Tudor").selects("Kind of plan", "Find work").types("Goal, in the person's own words", "A job near home")
                    .types("Step", "Write a CV").selects("Who does it?", "The coach").dates("By when?", today.plusDays(14))
                    .dates("When do we look at the plan again?", today.plusDays(21)).ticks("The person agrees to this plan").completes();

            adviser.takes("Agree job goal", "Owen Tudor").types("What work does the person want?", "Garden centre, mornings").isAccessible().completes();
            adviser.takes("Record job search", "Owen Tudor").picks("How is the search going?", "A job is found").dates("First day of the job", today.plusDays(5)).completes();
            coach.takes("Review plan with the person", "Owen Tudor").selects("Work at the moment", "In work and finding it hard").picks("What next?", "The person's own goal is reached").completes();

            elsewhere.list("My team");
            assertThat(elsewhere.page().locator(".tasks-list")).not().containsText("Owen Tudor");
        }
    }

    private Desk desk(String user) {
        return Desk.signedIn(partnership.address(), user);
    }
}
