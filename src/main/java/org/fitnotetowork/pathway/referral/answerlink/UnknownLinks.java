package org.fitnotetowork.pathway.referral.answerlink;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries links that nobody sent. A link cannot be guessed anyway; this keeps the trying from costing us anything. Each node counts for itself, which only makes it
 * more patient. The limit is high, because a hospital is one address to us and a link may be copied badly there.
 */
@Component
class UnknownLinks {

    static final int IN_A_MINUTE = 30;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private record Tries(Instant since, int count) {
    }

    private final Clock clock;
    private final Map<String, Tries> byAddress = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    UnknownLinks(Clock clock) {
        this.clock = clock;
    }

    synchronized void cameFrom(String address) {
        var now = clock.instant();
        byAddress.merge(address, new Tries(now, 1), (before, one) -> isOver(before, now) ? one : new Tries(before.since(), before.count() + 1));
    }

    synchronized boolean tooManyFrom(String address) {
        var tries = byAddress.get(address);
        return tries != null && tries.count() >= IN_A_MINUTE && !isOver(tries, clock.instant());
    }

    private static boolean isOver(Tries tries, Instant now) {
        return !now.isBefore(tries.since().plus(MINUTE));
    }
}
