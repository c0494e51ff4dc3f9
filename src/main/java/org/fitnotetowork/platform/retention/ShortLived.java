package org.fitnotetowork.platform.retention;

import java.time.ZonedDateTime;

/** Something whose owner keeps it for a while only. Each bean of this kind is asked once a day. */
public interface ShortLived {

    /** What it is, for whoever reads the certificate: {@code texts of messages}. */
    String what();

    /** Deletes what is over now; returns how much it was. Runs in a transaction; running twice deletes nothing twice. */
    int deleteOver(ZonedDateTime now);
}
