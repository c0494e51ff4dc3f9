package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.platform.access.AccessSetUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** Starting again, from wherever, makes no new version; changing one model makes one of its bundle only. */
@RunningApplication
class BundleDeployerTest {

    @Autowired
    RepositoryService repository;
    @Autowired
    AccessSetUp access;

    @Test
    void the_same_models_from_other_directories_and_with_other_line_ends_stay_the_versions_they_are(@TempDir Path elsewhere) throws IOException {
        var before = versions();
        copyModels(elsewhere);
        var model = elsewhere.resolve("processes/referral/support-referral.bpmn");
        Files.writeString(model, Files.readString(model).replace("\n", "\r\n"));

        new BundleDeployer(repository, access, "file:.").deploy();
        new BundleDeployer(repository, access, "file:" + elsewhere).deploy();

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void a_changed_model_brings_its_own_bundle_forward_with_its_forms_and_no_other(@TempDir Path elsewhere) throws IOException {
        var before = versions();
        copyModels(elsewhere);
        var model = elsewhere.resolve("processes/jobsearch/job-search-support.bpmn");
        Files.writeString(model, Files.readString(model).replace("Agree job goal", "Agree the job goal"));

        new BundleDeployer(repository, access, "file:" + elsewhere).deploy();

        var changed = versions().entrySet().stream().filter(entry -> !entry.getValue().equals(before.get(entry.getKey()))).map(Map.Entry::getKey).toList();
        var deployment = repository.createProcessDefinitionQuery().processDefinitionKey("job-search-support").latestVersion().singleResult().getDeploymentId();
        var resources = repository.getDeploymentResourceNames(deployment);
        // Before anything is judged: other tests use the same application.
        repository.deleteDeployment(deployment, true);

        assertThat(changed).containsExactlyInAnyOrder("job-search-support", "in-work-support");
        assertThat(resources).contains("forms/jobsearch/agree-job-goal.form");
    }

    @Test
    void no_models_is_a_start_that_fails_and_says_so(@TempDir Path empty) {
        assertThatThrownBy(() -> new BundleDeployer(repository, access, "file:" + empty).deploy()).hasMessageContaining("There are no models");
    }

    private static void copyModels(Path to) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("processes"), to.resolve("processes"));
        FileSystemUtils.copyRecursively(Path.of("forms"), to.resolve("forms"));
    }

    private Map<String, Integer> versions() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream().collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion));
    }
}
