package org.fitnotetowork.platform.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.LocalName;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Chooses an area's own variation of a decision, a form or a called process, so that models name the national one only. A variation counts where it
 * was deployed together with the national one that it varies: a case under way keeps the variation it began with, and one that was taken away is
 * not asked again although the engine still knows it.
 */
@Component
public class LocalVariations {

    private final RepositoryService repository;
    private final IdentityService identity;
    private final Organisations organisations;
    private final AsSystem asSystem;
    /** What lies in a deployment never changes. */
    private final Map<String, Optional<String>> found = new ConcurrentHashMap<>();

    LocalVariations(@Lazy RepositoryService repository, @Lazy IdentityService identity, Organisations organisations, AsSystem asSystem) {
        this.repository = repository;
        this.identity = identity;
        this.organisations = organisations;
        this.asSystem = asSystem;
    }

    /** The area whose work this is: of the organisation of the process that runs on this thread, otherwise of whoever is signed in; null where neither says. */
    String areaAtWork() {
        var process = Context.getBpmnExecutionContext();
        if (process != null) {
            return areaOf(process.getExecution().getTenantId());
        }
        var person = identity.getCurrentAuthentication();
        return person == null || person.getTenantIds() == null || person.getTenantIds().size() != 1 ? null : areaOf(person.getTenantIds().get(0));
    }

    /** The definition of a table that an area asks in one deployment; empty where the deployment holds none. */
    Optional<String> table(String deployment, String decision, String area) {
        var own = area == null ? Optional.<String>empty() : tableIn(deployment, LocalName.of(decision, area));
        return own.isPresent() ? own : tableIn(deployment, decision);
    }

    private Optional<String> tableIn(String deployment, String decision) {
        return once(deployment + "/" + decision + ".dmn", () -> Optional.ofNullable(
                repository.createDecisionDefinitionQuery().deploymentId(deployment).decisionDefinitionKey(decision).singleResult()).map(one -> one.getId()));
    }

    /** The key of the process to call for work of an organisation. */
    String process(String national, String organisation) {
        var area = areaOf(organisation);
        var latest = area == null ? null : asSystem.call(() -> repository.createProcessDefinitionQuery().processDefinitionKey(national).latestVersion().singleResult());
        if (latest == null) {
            return national;
        }
        var own = LocalName.of(national, area);
        return once(latest.getDeploymentId() + "/" + own + ".bpmn", () -> Optional.ofNullable(
                repository.createProcessDefinitionQuery().deploymentId(latest.getDeploymentId()).processDefinitionKey(own).singleResult()).map(one -> one.getKey())).orElse(national);
    }

    /** The resource of a deployment that holds the form for work of an organisation; empty where there is none. */
    public Optional<String> form(String deployment, String form, String organisation) {
        var area = areaOf(organisation);
        var own = area == null ? Optional.<String>empty() : formIn(deployment, LocalName.of(form, area));
        return own.isPresent() ? own : formIn(deployment, form);
    }

    private Optional<String> formIn(String deployment, String form) {
        return once(deployment + "/" + form + ".form", () -> repository.getDeploymentResourceNames(deployment).stream().filter(name -> name.endsWith("/" + form + ".form")).findFirst());
    }

    private String areaOf(String organisation) {
        return organisation == null ? null : organisations.find(organisation).map(Organisation::area).orElse(null);
    }

    private Optional<String> once(String what, Supplier<Optional<String>> query) {
        return found.computeIfAbsent(what, key -> asSystem.call(query));
    }
}
