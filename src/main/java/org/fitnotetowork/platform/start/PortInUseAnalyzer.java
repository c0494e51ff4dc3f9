package org.fitnotetowork.platform.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Before Spring Boot's own words, which do not name the setting that helps. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        return new FailureAnalysis("Port " + taken.getPort() + " is in use. Stop the other program or set SERVER_PORT.", null, failure);
    }
}
