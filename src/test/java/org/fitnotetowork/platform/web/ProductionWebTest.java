package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.fitnotetowork.Application;
import org.fitnotetowork.platform.database.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The prod profile as it runs behind a proxy, on a database that was given to it. In a process of its own, because Camunda's web apps keep their engine
 * in static places: a second application that ends takes the first one's engine away.
 */
class ProductionWebTest {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String ADMINISTRATOR = "first.admin";
    private static final String PASSWORD = "long-and-random-2";

    private static EmbeddedDatabase database;
    private static Process application;
    private static String port;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedDatabase.start(RunningApplication.newDataFolder(), Path.of("target", "postgresql-programs"));
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), Application.class.getName())
                .redirectErrorStream(true);
        command.environment().putAll(Map.of("SPRING_PROFILES_ACTIVE", "prod", "SERVER_PORT", "0", "SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password(), "FITNOTE_ITEM_ANSWERS_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=", "FITNOTE_PUBLIC_ORIGIN", "https://fitnote.example.nhs.uk",
                "FITNOTE_ORGANISATIONS", "classpath:demo/organisations.csv",
                "FITNOTE_ADMIN_ID", ADMINISTRATOR, "FITNOTE_ADMIN_INITIAL_PASSWORD", PASSWORD));
        application = command.start();
        awaitReady(application.inputReader());
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            var started = PORT.matcher(line);
            port = started.find() ? started.group(1) : port;
            if (line.contains("Started Application")) {
                CompletableFuture.runAsync(() -> output.lines().forEach(further -> { })); // else it waits, one day, for somebody to read
                return;
            }
        }
        throw new AssertionError("The application did not start:\n" + said);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        application.destroy();
        assertThat(application.waitFor(60, TimeUnit.SECONDS)).as("ends when it is told to").isTrue();
        database.close();
    }

    @Test
    void cookies_travel_over_tls_only_and_the_browser_remembers_that() {
        var page = visitor().get("/camunda/app/tasklist/default/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).hasSize(2).allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(page.headers().allValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
        assertThat(visitor().get("/api/probe").headers().allValues("Set-Cookie")).allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void no_page_is_marked_as_a_demonstration() {
        assertThat(visitor().get("/camunda/app/tasklist/default/").body()).doesNotContain("demo-strip");
    }

    @Test
    void a_write_from_another_site_is_refused_even_with_the_token() {
        assertThat(signInFrom("https://evil.example").statusCode()).isEqualTo(403);
        assertThat(signInFrom("https://fitnote.example.nhs.uk").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> signInFrom(String origin) {
        var visitor = visitor();
        var page = visitor.get("/camunda/app/tasklist/default/");
        var cookies = String.join("; ", page.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";")[0]).toList());
        return visitor.send(visitor.request(Visitor.LOGIN).header("Origin", origin).header("Cookie", cookies) // a client without TLS keeps no secure cookie
                .header("X-XSRF-TOKEN", page.headers().firstValue("X-XSRF-TOKEN").orElseThrow()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + ADMINISTRATOR + "&password=" + PASSWORD)));
    }

    private Visitor visitor() {
        return new Visitor(URI.create("http://localhost:" + port));
    }
}
