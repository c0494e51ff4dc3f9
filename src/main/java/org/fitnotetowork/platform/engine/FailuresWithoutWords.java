package org.fitnotetowork.platform.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps of a failed step its kind, its code and where it happened, never the words of the exception: a database error quotes the row,
 * and the row is somebody's.
 */
class FailuresWithoutWords implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(FailuresWithoutWords.class);

    private final FailedJobCommandFactory retries;

    FailuresWithoutWords(FailedJobCommandFactory retries) {
        this.retries = retries;
    }

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        LOG.warn("Job {} failed: {}", jobId, StepFailed.describe(failure));
        return retries.getCommand(jobId, StepFailed.without(failure));
    }

    /** What an incident shows. */
    static class StepFailed extends RuntimeException {

        private StepFailed(String description, StackTraceElement[] where) {
            super(description);
            setStackTrace(where);
        }

        static StepFailed without(Throwable failure) {
            return new StepFailed(describe(failure), root(failure).getStackTrace());
        }

        static String describe(Throwable failure) {
            var root = root(failure);
            return root instanceof CodedFailure coded ? coded.code() : root.getClass().getSimpleName();
        }

        private static Throwable root(Throwable failure) {
            var root = failure;
            while (root.getCause() != null && !(root instanceof CodedFailure)) {
                root = root.getCause();
            }
            return root;
        }
    }
}
