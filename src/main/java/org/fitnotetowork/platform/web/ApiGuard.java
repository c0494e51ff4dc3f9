package org.fitnotetowork.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody through to our own addresses who is not signed in to the web apps, and no write that a page of another site could have sent. */
class ApiGuard extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final String engine;

    ApiGuard(String engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        var signedIn = Authentications.getCurrent();
        if (signedIn == null || !signedIn.hasAuthenticationForProcessEngine(engine)) {
            JsonAnswer.send(response, HttpServletResponse.SC_UNAUTHORIZED, "You are not signed in, or your session has ended. Sign in again.");
        } else if (!READS.contains(request.getMethod()) && !carriesToken(request)) {
            JsonAnswer.send(response, HttpServletResponse.SC_FORBIDDEN, "This did not come from an open page of Fit Note to Work. Reload the page and try again.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean carriesToken(HttpServletRequest request) {
        var session = request.getSession(false);
        var expected = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        var given = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return expected instanceof String token && given != null
                && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
