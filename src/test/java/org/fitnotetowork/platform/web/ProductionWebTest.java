package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.fitnotetowork.Application;
import org.fitnotetowork.platform.database.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The prod profile as it runs behind a proxy, on a database that was given to it. */
class ProductionWebTest {

    private static EmbeddedDatabase database;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(RunningApplication.newDataFolder(), Path.of("target", "postgresql-programs"));
        application = new SpringApplicationBuilder(Application.class, Probes.class).profiles("prod").run(
                "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(), "--spring.datasource.password=" + database.password(),
                "--fitnote.public-origin=https://fitnote.example.nhs.uk", "--fitnote.admin.initial-password=long-and-random-2",
                "--camunda.bpm.job-execution.enabled=false", "--server.port=0");
    }

    @AfterAll
    static void stop() throws IOException {
        application.close();
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
                .POST(BodyPublishers.ofString("username=" + Probes.NORTH + "&password=" + Probes.PASSWORD.replace(" ", "+"))));
    }

    private Visitor visitor() {
        return new Visitor(URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port")));
    }
}
