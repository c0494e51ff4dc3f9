package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody at a browser without a screen: keeps cookies, sends the token that the web apps' own scripts would send, follows no redirect. */
final class Visitor {

    static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";

    private final URI home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();

    Visitor(URI home) {
        this.home = home;
    }

    Visitor signIn(String user, String password) {
        var answer = trySignIn(user, password);
        assertThat(answer.statusCode()).as("sign-in of " + user + ": " + answer.body()).isEqualTo(200);
        get("/camunda/app/tasklist/default/"); // the new session's token comes with the next page
        return this;
    }

    HttpResponse<String> trySignIn(String user, String password) {
        get("/camunda/app/tasklist/default/");
        var form = "username=" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(request(LOGIN).header("X-XSRF-TOKEN", token()).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "application/json, text/html").GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path).header("X-XSRF-TOKEN", token()).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path)).timeout(Duration.ofSeconds(30));
    }

    String token() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN")).map(cookie -> cookie.getValue()).findFirst().orElse("none");
    }
}
