package org.fitnotetowork.platform.web;

import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets queries and filters evaluate only the few expressions that a filter needs: who am I, which are my groups, what time is it.
 *
 * <p>In 7.24 any signed-in user can have any expression evaluated by hiding it in the "orQueries" of a task query (CVE-2026-109432), and an expression
 * is code. A model's expressions always have an execution or task to work on; those of queries have none, and that tells the two apart.
 *
 * <p>Last of the plugins, because it takes over the beans that an earlier one has opened to expressions.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class QueryExpressionGuard extends AbstractProcessEnginePlugin {

    private static final Pattern ALLOWED = Pattern.compile("\\s*\\$\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|today\\.begins\\(-?\\d{1,3}\\)"
            + "|dateTime\\(\\)(\\.(plus|minus)(Seconds|Minutes|Hours|Days|Weeks|Months)\\(\\d{1,4}\\)|\\.withTimeAtStartOfDay\\(\\))*)\\s*\\}\\s*");

    private final ApplicationContext context;

    QueryExpressionGuard(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new SpringExpressionManager(context, configuration.getBeans()) {
            @Override
            public Expression createExpression(String text) {
                return new JuelExpression(createValueExpression(text), this, text) {
                    @Override
                    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
                        if (scope == null && !ALLOWED.matcher(text).matches()) {
                            // Not one of the engine's own exceptions: those are wrapped into a server error on their way.
                            throw new InvalidRequestException(Status.BAD_REQUEST, "This expression is not allowed in a query.");
                        }
                        return super.getValue(scope, execution);
                    }
                };
            }
        });
    }
}
