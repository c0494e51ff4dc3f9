package org.fitnotetowork.platform.designer;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.engine.BundleDeployer;
import org.fitnotetowork.platform.model.Finding;
import org.fitnotetowork.platform.model.ModelCheck;
import org.fitnotetowork.platform.model.ModelFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Checks what a designer saves and, when all is sound, makes it live. Broken models change nothing: what ran goes on running. */
final class Workbench {

    /**
     * How the folder stands.
     *
     * @param saved    the files that were saved last; empty where none was since the start
     * @param live     the bundles of which there is a new version since then
     * @param findings what is broken; empty where all is sound
     */
    record State(Collection<String> saved, List<String> live, List<Finding> findings) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);
    private static final int LOOK_EVERY_MILLIS = 250; // two looks, a check and a deployment stay within the two seconds that were promised

    private final ModelFolder folder;
    private final BundleDeployer deployer;
    private final ModelCheck check;
    private final SavedFiles saved;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Workbench::inTheBackground);
    private volatile State state;

    Workbench(ModelFolder folder, BundleDeployer deployer, ModelCheck check) {
        this.folder = folder;
        this.deployer = deployer;
        this.check = check;
        this.saved = new SavedFiles(folder);
    }

    /** Empty until all models were checked for the first time. */
    Optional<State> state() {
        return Optional.ofNullable(state);
    }

    /** After the application is ready: the first check reads every file and must not keep anybody waiting. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        looking.execute(this::firstCheck);
        looking.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        looking.shutdownNow();
    }

    private void firstCheck() {
        state = new State(Set.of(), List.of(), check.of(folder));
        if (state.findings().isEmpty()) {
            LOG.info("Models and forms that are saved under processes/ and forms/ are checked and go live at once. Cases under way stay on their version.");
        } else {
            LOG.warn("The models in this folder break rules; nothing that is saved goes live before they are mended:{}", list(state.findings()));
        }
    }

    void look() {
        try {
            var changed = saved.settled();
            if (!changed.isEmpty()) {
                state = take(changed);
            }
        } catch (RuntimeException unexpected) {
            LOG.error("The saved models could not be checked", unexpected); // and look again: a designer goes on saving
        }
    }

    private State take(Set<String> changed) {
        var findings = check.of(folder);
        if (!findings.isEmpty()) {
            LOG.warn("Saved {}: nothing was deployed, because this has to be mended first:{}", String.join(", ", changed), list(findings));
            return new State(changed, List.of(), findings);
        }
        try {
            var live = deployer.deploy(folder.root());
            LOG.info("Saved {}: sound. {} Cases under way stay on their version.", String.join(", ", changed),
                    live.isEmpty() ? "Nothing new to deploy." : "Live now: " + String.join(", ", live) + ".");
            return new State(changed, live, List.of());
        } catch (RuntimeException refused) {
            var told = List.of(new Finding(String.join(", ", changed), "the engine takes it", innermost(refused), "Look in the file that was saved for what the sentence names, and save it again."));
            LOG.warn("Saved {}: the engine did not take it:{}", String.join(", ", changed), list(told));
            return new State(changed, List.of(), told);
        }
    }

    private static String list(List<Finding> findings) {
        return findings.stream().map(finding -> "\n  - " + finding).collect(Collectors.joining());
    }

    private static String innermost(Throwable failure) {
        return failure.getCause() == null ? String.valueOf(failure.getMessage()) : innermost(failure.getCause());
    }

    private static Thread inTheBackground(Runnable work) {
        var thread = new Thread(work, "designer");
        thread.setDaemon(true);
        return thread;
    }
}
