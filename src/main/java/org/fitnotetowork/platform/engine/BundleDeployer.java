package org.fitnotetowork.platform.engine;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.fitnotetowork.platform.access.AccessSetUp;
import org.fitnotetowork.platform.area.LocalName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Deploys the models: {@code processes/<capability>/**} and {@code forms/<capability>/**} together are one deployment, so that a process always
 * finds the forms and tables it was deployed with. An unchanged bundle stays the version it is; a changed file makes a new version of its bundle
 * only.
 */
@Component
public class BundleDeployer implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(BundleDeployer.class);
    private static final String SOURCE = "fit-note-to-work";

    private final RepositoryService repository;
    private final AccessSetUp access;
    private final String root;

    BundleDeployer(RepositoryService repository, AccessSetUp access, @Value("${fitnote.models:classpath:/}") String root) {
        this.repository = repository;
        this.access = access;
        this.root = root.startsWith("file:") ? address(Path.of(root.substring("file:".length()))) : root;
    }

    /** Before the web server answers: nobody ever meets the application without its models. */
    @Override
    public void afterSingletonsInstantiated() {
        deploy(root);
    }

    /** Deploys what lies in a folder of the machine; returns the names of the bundles of which there is a new version. */
    public List<String> deploy(Path folder) {
        return deploy(address(folder));
    }

    void deploy() {
        deploy(root);
    }

    private List<String> deploy(String from) {
        var bundles = Bundles.under(from);
        if (bundles.isEmpty()) {
            throw new IllegalStateException("There are no models under " + from + ". Start in the project's folder or set fitnote.models.");
        }
        return bundles.entrySet().stream().filter(bundle -> isNew(bundle.getKey(), bundle.getValue())).map(bundle -> bundle.getKey()).toList();
    }

    private boolean isNew(String bundle, SortedMap<String, byte[]> files) {
        var deployment = repository.createDeployment().name(bundle).source(SOURCE);
        if (holdsTheSameNames(bundle, files.keySet())) {
            // All or nothing: "changed only" would part a process from the unchanged form it is bound to.
            deployment.enableDuplicateFiltering(false);
        }
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        var result = deployment.deployWithResult();
        if (result.getDeployedProcessDefinitions() == null && result.getDeployedDecisionDefinitions() == null) {
            return false;
        }
        LOG.info("Deployed bundle {} ({} files)", bundle, files.size());
        openToTheSamePeople(result);
        return true;
    }

    /** The engine compares what is there; a file that was taken away is a change too. */
    private boolean holdsTheSameNames(String bundle, Set<String> names) {
        return repository.createDeploymentQuery().deploymentName(bundle).deploymentSource(SOURCE).orderByDeploymentTime().desc().listPage(0, 1).stream()
                .anyMatch(last -> Set.copyOf(repository.getDeploymentResourceNames(last.getId())).equals(names));
    }

    /** To the engine an area's own process is another one, of which nobody has heard; people see no difference. */
    private void openToTheSamePeople(DeploymentWithDefinitions result) {
        if (result.getDeployedProcessDefinitions() != null) {
            result.getDeployedProcessDefinitions().stream().filter(process -> LocalName.isLocal(process.getKey()))
                    .forEach(process -> access.grantAlike(process.getKey(), LocalName.national(process.getKey())));
        }
    }

    private static String address(Path folder) {
        return folder.toAbsolutePath().normalize().toUri().toString();
    }
}
