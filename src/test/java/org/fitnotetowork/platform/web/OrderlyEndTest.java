package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fitnotetowork.Application;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The application is told to end while a job works. */
class OrderlyEndTest {

    @Test
    void a_running_job_still_has_its_database_and_nothing_is_left_behind() throws Exception {
        var data = RunningApplication.newDataFolder();
        var application = new SpringApplicationBuilder(Application.class).run("--server.port=0", "--fitnote.data-dir=" + data,
                "--fitnote.database-programs=" + Path.of("target", "postgresql-programs"));
        var ending = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var database = application.getBean(JdbcTemplate.class);
        application.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> ending.countDown());
        var jobs = application.getBean("camundaTaskExecutor", ThreadPoolTaskExecutor.class);
        var refused = new CountDownLatch(1);
        jobs.execute(() -> {
            try {
                ending.await();
                database.queryForObject("select count(*) from pg_sleep(0.5)", Integer.class); // the database works on it while the application ends
                done.countDown();
                jobs.execute(() -> database.queryForObject("select 1", Integer.class));
            } catch (TaskRejectedException e) {
                refused.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        application.close();

        assertThat(done.await(0, TimeUnit.SECONDS)).as("the job came to its end").isTrue();
        assertThat(refused.await(0, TimeUnit.SECONDS)).as("a job that comes too late stays in its queue in the database").isTrue();
        assertThat(data.resolve("postgresql/postmaster.pid")).as("the server has ended in order").doesNotExist();
    }
}
