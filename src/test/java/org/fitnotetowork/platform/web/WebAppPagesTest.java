package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The web apps' pages work for everybody who opens them at the same moment, and carry our name, language, tab and mark. */
class WebAppPagesTest extends RunningApplication {

    private static final Pattern NONCE_IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern NONCE_IN_PAGE = Pattern.compile("<script[^>]* nonce=\"([^\"]*)\"");

    @Test
    void ten_people_who_open_twenty_pages_each_while_others_work_get_no_blank_one() throws Exception {
        var people = Executors.newFixedThreadPool(14);
        try {
            var visits = new ArrayList<Callable<Long>>();
            for (int person = 0; person < 10; person++) {
                visits.add(() -> blankPages(visitor(), 20));
            }
            for (int person = 0; person < 4; person++) {
                visits.add(() -> {
                    var visitor = visitor();
                    for (int request = 0; request < 100; request++) {
                        visitor.get("/camunda/api/engine/engine/");
                    }
                    return 0L;
                });
            }
            long blank = 0;
            for (var visit : people.invokeAll(visits)) {
                blank += visit.get();
            }
            assertThat(blank).as("blank pages of 200").isZero();
        } finally {
            people.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"tasklist, Tasks", "cockpit, Cockpit", "admin, Administration", "welcome, Welcome"})
    void every_page_says_what_it_is_in_our_language(String app, String name) {
        var page = visitor().get("/camunda/app/" + app + "/default/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"en-GB\">", "<title>Fit Note to Work - " + name + "</title>")
                .containsPattern("<body[^>]*>\\s*<div class=\"demo-strip\" role=\"note\">Demonstration: every person and organisation here is made up</div>")
                .endsWith("</html>\n");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValueAsLong("Content-Length")).hasValue(page.body().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void only_the_built_in_form_tab_of_tasklist_is_left_out() {
        assertThat(visitor().get("/camunda/app/tasklist/default/").body()).contains("cam-exclude-plugins=\"tasklist.task.detail:task-detail-form\"");
        assertThat(visitor().get("/camunda/app/cockpit/default/").body()).doesNotContain("task-detail-form");
    }

    @Test
    void files_beside_the_pages_and_redirects_are_untouched() {
        var script = visitor().get("/camunda/app/tasklist/scripts/config.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.body()).contains("export default").doesNotContain("demo-strip");
        var redirect = visitor().get("/camunda/app/tasklist/");
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Location").orElseThrow()).endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void the_address_alone_leads_to_tasklist() {
        var start = visitor().get("/");
        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.headers().firstValue("Location").orElseThrow()).endsWith("/camunda/app/tasklist/");
    }

    private static long blankPages(Visitor visitor, int loads) {
        long blank = 0;
        for (int load = 0; load < loads; load++) {
            blank += blank(visitor.get("/camunda/app/tasklist/default/")) ? 1 : 0;
        }
        return blank;
    }

    /** A browser runs no script whose nonce is not the header's. */
    private static boolean blank(HttpResponse<String> page) {
        var allowed = found(NONCE_IN_HEADER, page.headers().firstValue("Content-Security-Policy").orElse(""));
        var used = found(NONCE_IN_PAGE, page.body());
        return allowed.size() != 1 || used.isEmpty() || !allowed.containsAll(used);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
