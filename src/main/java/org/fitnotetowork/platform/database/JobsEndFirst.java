package org.fitnotetowork.platform.database;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * When the application ends, the jobs that are running come to their end before the database goes, and no further one begins.
 * Camunda's default still takes jobs then, and breaks them off in the middle of a statement.
 */
@Component
class JobsEndFirst implements BeanPostProcessor {

    private static final int SECONDS_TO_END = 20;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals("camundaTaskExecutor") && bean instanceof ThreadPoolTaskExecutor jobs) {
            jobs.setWaitForTasksToCompleteOnShutdown(true);
            jobs.setAwaitTerminationSeconds(SECONDS_TO_END);
        }
        return bean;
    }
}
