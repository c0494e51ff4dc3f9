package org.fitnotetowork.platform.start;

/** The application cannot start as things are. The message is for the person who started it: what is wrong and what to do, in plain sentences. */
public class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
