package org.fitnotetowork.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The web apps' first-run page makes an administrator of whoever asks, without a sign-in, as long as nobody is one (CVE-2026-77226).
 * Our first administrator comes from the configuration, so the page does not exist.
 */
class SetupClosed extends OncePerRequestFilter {

    private static final Pattern SETUP = Pattern.compile("/camunda/(api/admin|app/admin/[^/]*)/+setup(/.*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        // The container's reading of the path: decoded, without "..", "//" and ";parameters", as the servlet behind will understand it.
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (SETUP.matcher(path).matches()) {
            JsonAnswer.send(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing here.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
