package org.fitnotetowork.pathway.referral;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A link in a reminder: whoever holds it may answer this one referral once, without signing in (domain H.4, chaser rule 4). It is 32 bytes of chance, which nobody guesses; what we keep
 * of it is a hash, so it can be recognised and not read. A signature would prove no more and would need a key to guard.
 *
 * @param occasion the wait that the reminder was about
 * @param usedAt   null until it was used
 */
record AnswerLink(String hash, String referral, String occasion, Instant expiresAt, Instant usedAt) {

    private static final SecureRandom CHANCE = new SecureRandom();

    static String newToken() {
        var bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return HexFormat.of().formatHex(sha256(token));
    }

    /**
     * What the page's form sends along beside the link. It follows from the link and stands in no address, so a programme that sends something to every address in a message answers
     * nothing, a page of another site neither, and showing the page writes nothing. It ends with the link's one use.
     */
    static String proofOf(String token) {
        return HexFormat.of().formatHex(sha256("answer form " + token));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
