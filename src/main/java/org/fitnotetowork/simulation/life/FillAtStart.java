package org.fitnotetowork.simulation.life;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With the profile {@code simulate}: fills the demonstration in the background as soon as it runs, says how far it is, and lets it run on in real time. */
@Component
@ConditionalOnProperty("simulation.at-start")
class FillAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(FillAtStart.class);
    private static final long LINE_EVERY_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();

    private static final long LOOK_EVERY_MILLIS = 10;
    private static final long LONGEST_GOODBYE_MILLIS = 5_000;

    private final FillingTheDemo filling;
    private final FillingTheDemo.Plan plan;
    private final Thread thread = new Thread(this::run, "simulation");

    private volatile boolean stopping;
    private long began;
    private long lastLine;
    private int cameBefore = -1;

    FillAtStart(FillingTheDemo filling, @Value("${simulation.seed}") long seed, @Value("${simulation.people}") int people, @Value("${simulation.weeks}") int weeks,
                @Value("${simulation.planted}") String planted, @Value("${simulation.hands}") int hands) {
        this.filling = filling;
        this.plan = new FillingTheDemo.Plan(seed, people, weeks, planted, hands);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the play to notice: it still needs the database to leave it in order. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join(LONGEST_GOODBYE_MILLIS);
    }

    private void run() {
        began = System.nanoTime();
        lastLine = began;
        try {
            var report = filling.fill(plan, FillAtStart::waiting, this::line);
            LOG.info("Simulation: the demonstration is full; {} tasks were done in {} s. It goes on in real time.", report.tasks(), Duration.ofNanos(System.nanoTime() - began).toSeconds());
            report.withoutBehaviour().forEach((form, times) -> LOG.warn("Simulation: no behaviour is written for {}; it was answered {} times with what the form asks for", form, times));
            report.faults().forEach(fault -> LOG.warn("Simulation: could not be done: {}", fault));
            report.notTaken().forEach((form, times) -> LOG.warn("Simulation: answers not taken, {} times: {}", times, form));
        } catch (RuntimeException stopped) {
            if (stopping) {
                LOG.info("Simulation: stopped with the application. The next start goes on from here.");
            } else {
                LOG.error("Simulation: stopped. The next start goes on from here.", stopped);
            }
        }
    }

    private void line(FillingTheDemo.Stand stand) {
        cameBefore = cameBefore < 0 ? stand.came() : cameBefore;
        var now = System.nanoTime();
        if (now - lastLine >= LINE_EVERY_NANOS) {
            lastLine = now;
            var seconds = (now - began) / 1e9;
            // Work grows with the people who come, so what is left is reckoned by them and not by days.
            var left = stand.came() == cameBefore ? "some" : "about " + Math.round((stand.people() - stand.came()) * seconds / (stand.came() - cameBefore));
            LOG.info("Simulation: {}, {} of {} people, {} tasks, {} a second, {} s left", stand.day(), stand.came(), stand.people(), stand.tasks(), Math.round(stand.tasks() / seconds), left);
        }
    }

    /** The application runs its own jobs. */
    private static void waiting(BooleanSupplier reached, String otherwise) {
        for (var since = System.nanoTime(); System.nanoTime() - since < LONGEST_NANOS; ) {
            if (reached.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        throw new IllegalStateException(otherwise);
    }
}
