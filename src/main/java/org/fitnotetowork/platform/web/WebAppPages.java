package org.fitnotetowork.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Edits the pages of Camunda's web apps on their way out, so that no copy of them has to be kept in step: language, title, our form tab in the place of
 * the built-in one, the demonstration's mark, and the nonce.
 *
 * <p>The nonce, because Camunda keeps it in one place for all requests: whoever asks for anything between the writing of a page's header and of its body
 * changes the body's nonce, and the browser then refuses every script of a page that stays blank. A lock around pages does not help, since requests for data
 * change it too. The header belongs to its own answer, so the page is made to agree with the header.
 */
class WebAppPages extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/camunda/app/(?<app>[a-z]+)(/[^.]*)?");
    private static final Pattern NONCE_OF_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Map<String, String> TITLES = Map.of("tasklist", "Tasks", "cockpit", "Cockpit", "admin", "Administration", "welcome", "Welcome");
    private static final String STRIP = "<div class=\"demo-strip\" role=\"note\">Demonstration: every person and organisation here is made up</div>";

    private final boolean demo;

    WebAppPages(boolean demo) {
        this.demo = demo;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var page = PAGE.matcher(request.getRequestURI());
        if (!page.matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        if (held.getContentType() == null || !held.getContentType().startsWith("text/html") || held.getContentSize() == 0) {
            held.copyBodyToResponse();
            return;
        }
        var html = new String(held.getContentAsByteArray(), StandardCharsets.UTF_8);
        var body = edited(html, page.group("app"), response.getHeader("Content-Security-Policy")).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String edited(String html, String app, String policy) {
        var edited = html
                .replaceFirst("<html lang=\"en\">", "<html lang=\"en-GB\">")
                .replaceFirst("<title>[^<]*</title>", "<title>Fit Note to Work - " + TITLES.getOrDefault(app, "Welcome") + "</title>")
                .replace("app-name=\"tasklist\"", "app-name=\"tasklist\" cam-exclude-plugins=\"tasklist.task.detail:task-detail-form\"");
        if (demo) {
            edited = edited.replaceFirst("<body[^>]*>", "$0\n" + STRIP);
        }
        var nonce = NONCE_OF_HEADER.matcher(policy == null ? "" : policy);
        return nonce.find() ? edited.replaceAll("nonce=\"[^\"]*\"", Matcher.quoteReplacement("nonce=\"" + nonce.group(1) + "\"")) : edited;
    }
}
