package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.journey.Sheets.with;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.fitnotetowork.platform.retention.DeletingAtNight;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A partner answers its reminder from the inbox, and strangers try the same address (domain H.4, chaser rule 4). */
@RunningApplication
class AnswerByLinkStoryTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/answer/[A-Za-z0-9_-]{43})");
    private static final String NOBODY_SENT = "/answer/" + "A".repeat(43);

    @Autowired
    Partnership partnership;

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    DeletingAtNight night;
    @Autowired
    ScheduledTaskHolder looking;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_reminder_is_answered_from_the_inbox_and_the_task_goes_on() {
        var reference = remindedAbout("Mina Adeyemi");
        var physio = partnership.colleague("physio.ncl");
        var link = newestLink(reference);

        var page = get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(reference + "-R1", "Camden Road Physiotherapy", "<html lang=\"en-GB\">").doesNotContain("Mina", "Adeyemi", "Help with lifting", "999 1");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().allValues("X-Robots-Tag")).containsExactly("noindex, nofollow");
        assertThat(page.headers().allValues("Set-Cookie")).as("nothing to ride on").isEmpty();
        assertThat(physio.seesTasks(reference)).as("opening answers nothing").contains("Accept or reject referral");

        var mended = post(link, proof(page) + "&answer=REJECTED");
        assertThat(mended.statusCode()).isEqualTo(400);
        assertThat(mended.body()).contains("role=\"alert\"", "Say why", "aria-describedby=\"reason-error\"");
        assertThat(post(link, proof(page) + "&answer=ACCEPTED").body()).contains("Thank you");
        partnership.jobsRun();

        assertThat(physio.seesTasks(reference)).contains("Book first appointment").doesNotContain("Accept or reject referral");
        assertThat(jdbc.queryForList("select channel from referral.event where referral = ? and step = 'ACCEPT'", String.class, reference + "-R1")).containsExactly("LINK");
        var again = post(link, proof(page) + "&answer=REJECTED&reason=NO_CAPACITY");
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("This link has been used").doesNotContain(reference);
        assertThat(physio.seesTasks(reference)).contains("Book first appointment");
    }

    @Test
    void neither_a_mail_scanner_nor_another_page_nor_another_method_answers() {
        var reference = remindedAbout("Tomas Brandt");
        var link = newestLink(reference);
        var proof = proof(get(link));

        assertThat(send(request(link).method("HEAD", BodyPublishers.noBody())).statusCode()).isEqualTo(200);
        assertThat(get(link + "?answer=ACCEPTED&" + proof).statusCode()).as("a question is not an answer").isEqualTo(200);
        assertThat(post(link, "answer=ACCEPTED").statusCode()).as("without what the page sends along").isEqualTo(404);
        assertThat(post(link, "proof=&answer=ACCEPTED").statusCode()).isEqualTo(404);
        for (var method : List.of("PUT", "PATCH", "DELETE")) {
            assertThat(send(request(link).method(method, BodyPublishers.ofString(proof + "&answer=ACCEPTED"))).statusCode()).as(method).isEqualTo(405);
        }
        assertThat(partnership.colleague("physio.ncl").seesTasks(reference)).contains("Accept or reject referral");
    }

    @Test
    void the_link_of_one_referral_answers_no_other() {
        var mine = remindedAbout("Asha Roy");
        var other = remindedAbout("Carl Dunne");
        var link = newestLink(mine);
        var proof = proof(get(link));

        assertThat(post(newestLink(other), proof + "&answer=ACCEPTED").statusCode()).as("the page of another referral").isEqualTo(404);
        post(link, proof + "&answer=ACCEPTED&reference=" + other + "-R1&referral=" + other + "-R1");
        partnership.jobsRun();

        assertThat(partnership.colleague("physio.ncl").seesTasks(other)).contains("Accept or reject referral");
    }

    @Test
    void fourteen_days_later_the_page_says_so_in_a_sentence() {
        var reference = remindedAbout("Lena Voss");
        var link = newestLink(reference);
        var proof = proof(get(link));
        partnership.daysPass(15);

        var late = post(link, proof + "&answer=ACCEPTED");

        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("This link has expired").doesNotContain(reference);
        assertThat(partnership.colleague("physio.ncl").seesTasks(reference)).contains("Accept or reject referral");
    }

    @Test
    void in_the_end_the_link_and_the_words_are_gone_and_that_there_was_a_reminder_stays() {
        var reference = remindedAbout("Otis Gray");
        var link = newestLink(reference);
        partnership.daysPass(31);

        assertThat(looking.getScheduledTasks()).as("it is looked at again and again without anybody asking").extracting(Object::toString).anyMatch(task -> task.contains("DeletingAtNight.look"));
        night.deleteOfToday();

        assertThat(get(link).statusCode()).isEqualTo(404);
        assertThat(get(link).body()).contains("the link may be too old by now").doesNotContain(reference);
        assertThat(jdbc.queryForList("select text from platform.message where case_reference = ? and kind = 'REFERRAL_CHASER' order by written_at", String.class, reference))
                .isNotEmpty().element(0).isNull();
        assertThat(partnership.colleague("coach.ncl").seesTasks(reference)).as("the referral waits for a person").isNotEmpty();
        assertThat(jdbc.queryForObject("select how_many from platform.deletion where what = 'links in reminders' and on_day = ?", Integer.class, partnership.today())).isPositive();
    }

    @Test
    void a_link_that_nobody_sent_is_like_any_address_that_is_not_there_and_trying_on_is_slowed() {
        partnership.daysPass(1);
        assertThat(get("/answer/short").statusCode()).isEqualTo(404);
        assertThat(get("/answer/" + "A".repeat(44)).statusCode()).isEqualTo(404);
        assertThat(get(NOBODY_SENT).statusCode()).isEqualTo(404);
        assertThat(get(NOBODY_SENT).body()).contains("<h1>This is not here</h1>");
        assertThat(post(NOBODY_SENT, "proof=x&answer=ACCEPTED").body()).isEqualTo(get(NOBODY_SENT).body());

        for (var tries = 0; tries < 30; tries++) {
            get(NOBODY_SENT);
        }

        assertThat(get(NOBODY_SENT).statusCode()).isEqualTo(429);
        partnership.daysPass(1);
        assertThat(get(NOBODY_SENT).statusCode()).as("a minute later").isEqualTo(404);
    }

    private String newestLink(String reference) {
        var text = jdbc.queryForList("select text from platform.message where case_reference = ? and kind = 'REFERRAL_CHASER' order by written_at desc, key desc limit 1", String.class, reference);
        assertThat(text).singleElement().asString().contains(reference + "-R1").containsPattern(LINK);
        var found = LINK.matcher(text.get(0));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String proof(HttpResponse<String> page) {
        var found = Pattern.compile("name=\"proof\" value=\"([0-9a-f]{64})\"").matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return "proof=" + found.group(1);
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String form) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(partnership.address() + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String remindedAbout(String name) {
        var reference = Stories.withAReferral(partnership, Partnership.somebody(name));
        // The first reminder goes after four of the partner's working days.
        partnership.workingDaysPass(6);
        return reference;
    }
}
