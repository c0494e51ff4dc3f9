package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An ordinary worker, signed in to Tasklist, tries to have code evaluated by a query (CVE-2026-109432). */
class QueryExpressionGuardTest extends RunningApplication {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String MARK = "fitnote.probe.evaluated";
    /** Sets a property of the running system, if anybody evaluates it. */
    private static final String ATTACK = "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass()).invoke(null, '" + MARK + "', 'yes')}";

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FilterService filters;

    @Test
    void an_expression_hidden_in_an_or_query_is_not_evaluated() {
        System.clearProperty(MARK);
        var answer = signedIn(Probes.NORTH).post(TASKS, "{\"orQueries\":[{\"dueAfterExpression\":\"" + ATTACK + "\"}]}");
        assertThat(System.getProperty(MARK)).as("evaluated").isNull();
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not allowed in a query");
    }

    @Test
    void an_expression_that_extends_a_stored_filter_is_not_evaluated() {
        System.clearProperty(MARK);
        var filter = storedFilter("Extended", "${currentUser()}");
        for (var way : List.of("list", "count", "singleResult")) {
            var answer = signedIn(Probes.NORTH).post("/camunda/api/engine/engine/default/filter/" + filter + "/" + way,
                    "{\"orQueries\":[{\"taskVariables\":[],\"dueAfterExpression\":\"" + ATTACK + "\"}]}");
            assertThat(answer.statusCode()).as(way).isEqualTo(400);
        }
        assertThat(System.getProperty(MARK)).as("evaluated").isNull();
    }

    @Test
    void an_expression_that_was_stored_in_a_filter_is_not_evaluated() {
        System.clearProperty(MARK);
        var filter = storedFilter("Poisoned", ATTACK);
        var answer = signedIn(Probes.NORTH).get("/camunda/api/engine/engine/default/filter/" + filter + "/list");
        assertThat(System.getProperty(MARK)).as("evaluated").isNull();
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${now()}", "${today.begins(-1)}", "${dateTime()}", "${dateTime().minusDays(3)}", "${dateTime().withTimeAtStartOfDay().plusDays(1).minusSeconds(1)}"})
    void what_a_filter_needs_still_works(String expression) {
        var answer = query(expression);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${dateTime().plusYears(1)}", "${now()} ${now()}", "#{now()}", "${now().getClass()}", "${today.begins(0).getClass()}", "${today.begins('')}", "${dateTime().plusDays(environment)}", "2026-01-01 ${now()}"})
    void anything_else_is_refused(String expression) {
        assertThat(query(expression).statusCode()).isEqualTo(400);
    }

    @Test
    void expressions_of_models_are_not_touched() {
        var model = Probes.process("probe-of-expressions").userTask().camundaAssignee("${'worker'.concat('.north')}").camundaDueDate("${dateTime().plusYears(1).toDate()}").endEvent().done();
        engine.getRepositoryService().createDeployment().name("casefile").tenantId("north").addModelInstance("expressions.bpmn", model).deploy();
        var instance = engine.getRuntimeService().createProcessInstanceByKey("probe-of-expressions").processDefinitionTenantId("north").execute();
        var task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
        assertThat(task.getAssignee()).isEqualTo(Probes.NORTH);
        assertThat(task.getDueDate()).isNotNull();
    }

    private HttpResponse<String> query(String expression) {
        return signedIn(Probes.NORTH).post(TASKS, "{\"orQueries\":[{\"createdBeforeExpression\":\"" + expression + "\"}]}");
    }

    private String storedFilter(String name, String assignee) {
        var filter = filters.newTaskFilter(name).setQuery(tasks.createTaskQuery().taskAssigneeExpression(assignee));
        filters.saveFilter(filter);
        var grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(Probes.NORTH);
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filter.getId());
        grant.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(grant);
        return filter.getId();
    }
}
