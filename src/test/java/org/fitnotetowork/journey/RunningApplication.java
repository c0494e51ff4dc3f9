package org.fitnotetowork.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fitnotetowork.Application;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on an embedded PostgreSQL of its own, with the demonstration's people, on a free port. Jobs run when the test lets them
 * ({@link Partnership}), so a story has one order only; nobody saves models and no figures catch up meanwhile,
 * and the disk is not waited for: nothing outlives the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"camunda.bpm.job-execution.enabled=false", "fitnote.designer.folder=",
    "fitnote.insight.every=1d", "fitnote.insight.measures=-", "spring.datasource.hikari.connection-init-sql=set search_path to engine, public; set synchronous_commit to off"})
@ContextConfiguration(initializers = OwnDataFolder.class)
@Import(Partnership.class)
public @interface RunningApplication {
}
