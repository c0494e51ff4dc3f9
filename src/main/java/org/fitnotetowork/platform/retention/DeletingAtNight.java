package org.fitnotetowork.platform.retention;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes each night what is over. It looks often and works once a day, because the platform's clock may be moved and a machine may be down at night. No process of the engine: an
 * instance belongs to an organisation and a case, this to neither.
 */
@Service
public class DeletingAtNight {

    private static final Logger LOG = LoggerFactory.getLogger(DeletingAtNight.class);

    private final List<ShortLived> kinds;
    private final Deletions deletions;
    private final TransactionTemplate transaction;
    private final LocalTime from;
    private final Clock clock;

    DeletingAtNight(List<ShortLived> kinds, Deletions deletions, PlatformTransactionManager transactions, @Value("${fitnote.retention.from}") LocalTime from, Clock clock) {
        this.kinds = kinds;
        this.deletions = deletions;
        this.transaction = new TransactionTemplate(transactions);
        this.from = from;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${fitnote.retention.look-every}", fixedDelayString = "${fitnote.retention.look-every}")
    void look() {
        if (!LocalTime.now(clock).isBefore(from)) {
            deleteOfToday();
        }
    }

    /** Does today's work where no node has done it. What goes wrong with one kind leaves the others alone and is tried again at the next look. */
    public void deleteOfToday() {
        var now = ZonedDateTime.now(clock);
        for (var kind : kinds) {
            try {
                transaction.executeWithoutResult(status -> delete(kind, now));
            } catch (RuntimeException failed) {
                LOG.warn("What is over of \"{}\" could not be deleted and is tried again: {}", kind.what(), failed.getClass().getSimpleName());
            }
        }
    }

    private void delete(ShortLived kind, ZonedDateTime now) {
        if (deletions.begin(kind.what(), now)) {
            deletions.done(kind.what(), now, kind.deleteOver(now));
        }
    }
}
