package org.fitnotetowork.platform.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * One engine on one PostgreSQL for all process tests of a run, with the platform's own guards and without the application around it. Started by
 * the first test that needs it. Jobs run when a test lets them, so a story has one order only.
 */
final class TestEngine {

    private static TestEngine started;

    /** What models find under a bean's name; each test fills it anew. */
    final Map<Object, Object> beans = new HashMap<>();
    final Passages passages = new Passages();
    final ProcessEngine engine;
    private final AtomicInteger cases = new AtomicInteger();

    private TestEngine() {
        engine = configured(database()).buildProcessEngine();
    }

    static synchronized TestEngine get() {
        if (started == null) {
            started = new TestEngine();
        }
        return started;
    }

    /** A reference that no other test of this run has. */
    String nextCase() {
        return "HW-2026-%06d".formatted(cases.incrementAndGet());
    }

    Messages messages() {
        return new Messages(engine.getRuntimeService(), new AsSystem(engine.getIdentityService()));
    }

    /** Runs what needs no person until nothing is left to run at this moment. */
    void goOn() {
        for (var job = next(); job != null; job = next()) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    /** Steps first, then timers by the moment at which they fell due. One at a time: a job may take others away. */
    private Job next() {
        var management = engine.getManagementService();
        var step = management.createJobQuery().messages().executable().listPage(0, 1);
        var due = step.isEmpty() ? management.createJobQuery().timers().executable().orderByJobDuedate().asc().listPage(0, 1) : step;
        return due.isEmpty() ? null : due.get(0);
    }

    private StandaloneProcessEngineConfiguration configured(EmbeddedPostgres database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("process-tests");
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(database.getJdbcUrl("postgres", "postgres"));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setEnableCmdExceptionLogging(false); // a test that expects a failure says so itself
        configuration.setDmnFeelEnableLegacyBehavior(true); // no table is asked here, and loading the language of tables takes longer than all else
        configuration.setCustomHistoryLevels(List.of(new JourneyHistory()));
        configuration.setHistory(JourneyHistory.NAME);
        configuration.setCustomHistoryEventHandlers(List.of(new VariableContract()));
        configuration.setTenantIdProvider(new OrganisationIsTenant());
        configuration.setBeans(beans);
        // No due dates, forms or areas here: those are not the model's.
        var nothing = new StaticListableBeanFactory();
        configuration.setCustomPreBPMNParseListeners(List.of(new EveryModel(nothing.getBeanProvider(OnEveryTask.class), nothing.getBeanProvider(LocalVariations.class))));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(passages)));
        return configuration;
    }

    private static EmbeddedPostgres database() {
        try {
            return EmbeddedPostgres.builder().setOverrideWorkingDirectory(Path.of("target", "database-programs").toAbsolutePath().toFile())
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
