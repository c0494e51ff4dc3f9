package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody who works with the application, over HTTP as their browser does: one session, one sign-in. */
public class Colleague {

    /** What came back. */
    public record Answer(int status, String body, java.net.http.HttpHeaders headers) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException other) {
                throw new UncheckedIOException(body, other);
            }
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who has no tasks works in Cockpit only. */
    private static final Set<String> WITHOUT_TASKS = Set.of("national", "designer");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String address;
    private final String name;
    private final Typist typist;
    private final Runnable afterwards;

    private Colleague(String address, String name, Typist typist, Runnable afterwards) {
        this.address = address;
        this.name = name;
        this.typist = typist;
        this.afterwards = afterwards;
    }

    static Colleague signedIn(String address, String name, Typist typist, Runnable afterwards) {
        var colleague = new Colleague(address, name, typist, afterwards);
        var answer = colleague.signIn("demo");
        assertThat(answer.status()).as("%s signs in: %s", name, answer.body()).isEqualTo(200);
        return colleague;
    }

    public static Colleague anonymous(String address) {
        return new Colleague(address, "nobody", Typist.PLAIN, () -> { });
    }

    public Answer signIn(String password) {
        get("/camunda/app/tasklist/default/");
        var answer = send("POST", "/camunda/api/admin/auth/user/default/login/" + (WITHOUT_TASKS.contains(name) ? "cockpit" : "tasklist"), "application/x-www-form-urlencoded",
                "username=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8));
        // Signing in begins a new session; its token comes with the next page.
        get("/camunda/app/tasklist/default/");
        return answer;
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", json(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", json(body));
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Answer send(String method, String path, String type, String body) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json, text/html;q=0.8")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (!method.equals("GET")) {
            cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN")).findFirst()
                    .ifPresent(token -> request.header("X-XSRF-TOKEN", token.getValue()));
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Chooses a way in from the menu; returns the task that opens. */
    public String starts(String wayIn) {
        var answer = post("/api/ways-in/" + wayIn, Map.of());
        assertThat(answer.status()).as("%s starts %s: %s", name, wayIn, answer.body()).isEqualTo(200);
        return answer.json().get("task").asText();
    }

    /** Chooses "Something has changed" in a task of the case; returns the task that opens. */
    public String startsFromCase(String wayIn, String caseReference) {
        var from = tasksOf(caseReference).get(0).get("id").asText();
        var answer = post("/api/ways-in/" + wayIn, Map.of("fromTask", from));
        assertThat(answer.status()).as("%s starts %s: %s", name, wayIn, answer.body()).isEqualTo(200);
        return answer.json().get("task").asText();
    }

    /** The tasks of a case that this colleague sees. */
    public List<JsonNode> tasksOf(String caseReference) {
        var found = new ArrayList<JsonNode>();
        post("/camunda/api/engine/engine/default/task?maxResults=200", Map.of("processInstanceBusinessKey", caseReference)).json().forEach(found::add);
        return found;
    }

    public List<String> seesTasks(String caseReference) {
        return tasksOf(caseReference).stream().map(task -> task.get("name").asText()).sorted().toList();
    }

    /** Opens the one task of this name in the case. */
    public String findsTask(String taskName, String caseReference) {
        var found = tasksOf(caseReference).stream().filter(task -> task.get("name").asText().equals(taskName)).toList();
        assertThat(found).as("%s finds \"%s\" of %s among %s", name, taskName, caseReference, seesTasks(caseReference)).hasSize(1);
        return found.get(0).get("id").asText();
    }

    public JsonNode opens(String task) {
        var answer = get("/api/tasks/" + task + "/form");
        assertThat(answer.status()).as("%s opens a form: %s", name, answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Claims the task and completes it; returns the form as it was opened. */
    public JsonNode does(String taskName, String caseReference, Map<String, ?> answers) {
        var task = findsTask(taskName, caseReference);
        assertThat(post("/api/tasks/" + task + "/claim", "").status()).isEqualTo(204);
        var form = opens(task);
        var answer = completes(task, typist.type(form.get("schema"), answers));
        assertThat(answer.status()).as("%s completes \"%s\": %s", name, taskName, answer.body()).isEqualTo(200);
        return form;
    }

    /** Sends the answers of a task that is this colleague's. */
    public Answer completes(String task, Map<String, ?> answers, String... confirmed) {
        var answer = post("/api/tasks/" + task + "/complete", Map.of("data", answers, "confirmed", Set.of(confirmed)));
        afterwards.run();
        return answer;
    }

    /** Sends the answers and expects them to be taken. */
    public void gives(String task, Map<String, ?> answers, String... confirmed) {
        var answer = completes(task, typist.type(opens(task).get("schema"), answers), confirmed);
        assertThat(answer.status()).as("%s gives answers: %s", name, answer.body()).isEqualTo(200);
    }
}
