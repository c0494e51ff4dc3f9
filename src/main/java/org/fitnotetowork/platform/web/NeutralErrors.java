package org.fitnotetowork.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An error tells a person what happened and an attacker nothing. What belongs to another organisation, or does not exist, is "not found" alike
 * (Camunda: a server error that says which); a real fault gets a reference, under which the log has the exception's class, without its
 * message: that may quote what was typed.
 */
class NeutralErrors extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(NeutralErrors.class);
    private static final Pattern NOT_YOURS_OR_NOT_THERE = Pattern.compile("belongs to no authenticated tenant|Cannot find [\\w ]+ with id");
    private static final Pattern EXCEPTION_CLASS = Pattern.compile("\"type\":\"(\\w+)\"");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var held = new ErrorsHeld(response);
        try {
            chain.doFilter(request, held);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            answerFault(response, described(e));
            return;
        }
        if (!held.holdsBody()) {
            return;
        }
        var body = held.body();
        if (held.getStatus() >= 500 && !NOT_YOURS_OR_NOT_THERE.matcher(body).find()) {
            var type = EXCEPTION_CLASS.matcher(body);
            answerFault(response, type.find() ? type.group(1) : "unknown");
        } else if (NOT_YOURS_OR_NOT_THERE.matcher(body).find()) {
            JsonAnswer.send(response, HttpServletResponse.SC_NOT_FOUND, "This is not there, or not yours to see.");
        } else {
            held.release();
        }
    }

    private static void answerFault(HttpServletResponse response, String what) throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Request failed, reference {}: {}", reference, what);
        JsonAnswer.send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Something went wrong. Reference " + reference);
    }

    /** The class of the first cause and where it came from: enough to find the fault, and never a message. */
    private static String described(Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return cause.getClass().getName() + (cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0]);
    }

    /** Keeps the body of an error back; everything else flows straight through. */
    private static final class ErrorsHeld extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private ServletOutputStream stream;
        private PrintWriter writer;

        ErrorsHeld(HttpServletResponse response) {
            super(response);
        }

        boolean holdsBody() {
            return stream != null || writer != null;
        }

        String body() {
            if (writer != null) {
                writer.flush();
            }
            return content.toString(StandardCharsets.UTF_8);
        }

        void release() throws IOException {
            getResponse().setContentLength(content.size());
            getResponse().getOutputStream().write(content.toByteArray());
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (getStatus() < 400) {
                return super.getOutputStream();
            }
            if (stream == null) {
                stream = new Held(content);
            }
            return stream;
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (getStatus() < 400) {
                return super.getWriter();
            }
            if (writer == null) {
                writer = new PrintWriter(content, false, StandardCharsets.UTF_8);
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!holdsBody()) {
                super.flushBuffer();
            }
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            super.sendError(status);
        }
    }

    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream content;

        Held(ByteArrayOutputStream content) {
            this.content = content;
        }

        @Override
        public void write(int part) {
            content.write(part);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
