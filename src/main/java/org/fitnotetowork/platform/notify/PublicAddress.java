package org.fitnotetowork.platform.notify;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which somebody who reads a message reaches us. On one's own machine, where none is set, it is that machine. */
@Component
public class PublicAddress {

    private final String origin;

    public PublicAddress(@Value("${fitnote.public-origin}") String publicOrigin, @Value("${server.port}") int port) {
        this.origin = publicOrigin.isEmpty() ? "http://localhost:" + port : publicOrigin;
    }

    /** @param path begins with a slash and names nobody: addresses end up in logs and mail */
    public String of(String path) {
        return origin + path;
    }
}
