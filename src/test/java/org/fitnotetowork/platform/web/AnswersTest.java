package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, what is not served at all, and what the browser may keep. */
class AnswersTest extends RunningApplication {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda/app/tasklist/default/", "/camunda/api/engine/engine/", "/camunda/lib/deps.js", "/api/probe", "/nowhere", "/actuator/health"})
    void every_answer_carries_the_headers_once(String address) {
        var headers = visitor().get(address).headers();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Permissions-Policy")).hasSize(1);
        assertThat(headers.allValues("Content-Security-Policy")).singleElement().asString().contains("frame-ancestors 'none'").contains("object-src 'none'");
        assertThat(headers.allValues("Strict-Transport-Security")).as("http on one's own machine").isEmpty();
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() {
        var cookies = visitor().get("/camunda/app/tasklist/default/").headers().allValues("Set-Cookie");
        assertThat(cookies).filteredOn(cookie -> cookie.startsWith("JSESSIONID=")).singleElement().asString().contains("HttpOnly").containsOnlyOnce("SameSite=Strict").doesNotContain("Secure");
        assertThat(cookies).filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN=")).singleElement().asString().contains("SameSite=Lax");
        assertThat(visitor().get("/api/probe").headers().allValues("Set-Cookie")).singleElement().asString().contains("HttpOnly").containsOnlyOnce("SameSite=Strict");
    }

    @Test
    void a_session_made_before_the_sign_in_does_not_become_the_signed_in_one() {
        var visitor = visitor();
        var before = visitor.get("/camunda/app/tasklist/default/").headers().firstValue("Set-Cookie").orElseThrow();
        var after = visitor.trySignIn(Probes.NORTH, Probes.PASSWORD).headers().allValues("Set-Cookie");
        assertThat(after).filteredOn(cookie -> cookie.startsWith("JSESSIONID=")).isNotEmpty().doesNotContain(before);
        var fixed = visitor();
        assertThat(fixed.send(fixed.request("/api/probe").header("Cookie", before.split(";")[0]).GET()).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/engine-rest/", "/engine-rest/engine", "/engine-rest/task", "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/metrics",
            "/actuator/shutdown", "/actuator/health/db", "/h2-console", "/error/../actuator/env"})
    void what_we_do_not_offer_is_not_there(String address) {
        assertThat(visitor().get(address).statusCode()).isIn(400, 404);
        assertThat(signedIn(Probes.ADMIN).get(address).statusCode()).isIn(400, 404);
    }

    @Test
    void monitoring_learns_that_we_are_well_and_nothing_else() {
        assertThat(visitor().get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void an_error_page_tells_nothing_of_the_inside() {
        var page = visitor();
        for (var accept : List.of("text/html", "application/json")) {
            var answer = page.send(page.request("/nowhere").header("Accept", accept).GET());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).doesNotContainIgnoringCase("exception").doesNotContain("trace").doesNotContain("org.").doesNotContain("Tomcat");
        }
        assertThat(page.send(page.request("/nowhere").header("Accept", "text/html").GET()).body()).contains("<h1>This is not here</h1>");
    }

    @Test
    void camundas_own_files_are_kept_for_a_year_and_ours_are_asked_for_again() {
        assertThat(cacheControl("/camunda/lib/deps.js?bust=7.24.0")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(cacheControl("/camunda/app/tasklist/camunda-tasklist-bootstrap.js?bust=7.24.0")).contains("immutable");
        assertThat(cacheControl("/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.css?bust=7.24.0")).contains("immutable");
        assertThat(cacheControl("/camunda/app/tasklist/scripts/config.js?bust=7.24.0")).doesNotContain("immutable");
        assertThat(cacheControl("/camunda/app/tasklist/styles/user-styles.css?bust=7.24.0")).doesNotContain("immutable");
        assertThat(cacheControl("/camunda/api/engine/engine/?bust=7.24.0")).doesNotContain("immutable");
    }

    @Test
    void a_plugin_that_did_not_change_is_not_sent_again() {
        var visitor = visitor();
        var address = "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.css";
        var first = visitor.get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");
        assertThat(visitor.send(visitor.request(address).header("If-None-Match", tag).GET()).statusCode()).isEqualTo(304);
    }

    @Test
    void texts_travel_compressed() {
        var visitor = visitor();
        for (var address : Map.of("script", "/camunda/lib/deps.js?bust=7.24.0", "page", "/camunda/app/tasklist/default/").values()) {
            assertThat(visitor.send(visitor.request(address).header("Accept-Encoding", "gzip").GET()).headers().firstValue("Content-Encoding")).as(address).contains("gzip");
        }
    }

    private String cacheControl(String address) {
        var answer = visitor().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return String.join(", ", answer.headers().allValues("Cache-Control"));
    }
}
