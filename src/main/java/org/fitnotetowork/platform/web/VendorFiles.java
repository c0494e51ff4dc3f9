package org.fitnotetowork.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda's own scripts and styles carry their version in the address and never change under it: the browser keeps them for a year.
 * Not config.js, user-styles.css and our plugins, whose address stays when they change.
 */
class VendorFiles extends OncePerRequestFilter {

    private static final Pattern UNCHANGING = Pattern.compile("/camunda/(lib/.*|assets/.*|app/[a-z]+/camunda-[a-z]+-bootstrap\\.(js|css)"
            + "|api/(tasklist|cockpit|admin)/plugin/(tasklist|cockpit|admin)Plugins/static/.*)");
    private static final Set<String> ABOUT_CACHING = Set.of("cache-control", "pragma", "expires");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        // The query as text: asking for a parameter would read the body of a form and leave nothing for the servlet behind.
        var query = request.getQueryString();
        if (query == null || !query.contains("bust=") || !UNCHANGING.matcher(request.getRequestURI()).matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                if (!ABOUT_CACHING.contains(name.toLowerCase())) {
                    super.setHeader(name, value);
                }
            }

            @Override
            public void addHeader(String name, String value) {
                if (!ABOUT_CACHING.contains(name.toLowerCase())) {
                    super.addHeader(name, value);
                }
            }
        });
    }
}
