package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own addresses: a stranger, a page of another site, and a person who may. */
class ApiGuardTest extends RunningApplication {

    @ParameterizedTest
    @ValueSource(strings = {"/api/probe", "/api;v=1/probe", "/%61pi/probe", "//api/probe", "/x/../api/probe", "/api/unknown"})
    void a_stranger_gets_no_answer_by_whatever_spelling(String address) {
        var answer = visitor().get(address);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 401, 404).isNotEqualTo(address.equals("/api/probe") ? 404 : 0);
        assertThat(answer.body()).doesNotContain("\"user\"");
    }

    @Test
    void the_refusal_is_json_and_kept_nowhere() {
        var answer = visitor().get("/api/probe");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"message\":\"You are not signed in, or your session has ended. Sign in again.\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void who_is_signed_in_to_the_web_apps_is_known_here_and_to_the_engine() {
        var answer = signedIn(Probes.NORTH).get("/api/probe");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"user\":\"worker.north\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_write_needs_the_token_of_this_session() {
        var north = signedIn(Probes.NORTH);
        assertThat(north.post("/api/probe", "{}").statusCode()).isEqualTo(200);

        var without = north.send(north.request("/api/probe").POST(BodyPublishers.noBody()));
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("Reload the page");

        var another = signedIn(Probes.SOUTH).token();
        for (var token : new String[] {another, "", "Required", "null"}) {
            assertThat(north.send(north.request("/api/probe").header("X-XSRF-TOKEN", token).POST(BodyPublishers.noBody())).statusCode()).as(token).isEqualTo(403);
        }
        assertThat(north.get("/api/probe").statusCode()).as("a refusal ends no session").isEqualTo(200);
    }

    @Test
    void camunda_s_own_writes_need_it_too() {
        var north = signedIn(Probes.NORTH);
        var without = north.send(north.request("/camunda/api/engine/engine/default/task").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));
        assertThat(without.statusCode()).isEqualTo(403);
    }

    @Test
    void after_signing_out_the_door_is_shut() {
        var north = signedIn(Probes.NORTH);
        assertThat(north.post("/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(200);
        assertThat(north.get("/api/probe").statusCode()).isEqualTo(401);
    }
}
