package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** An area's own decision, form and called process take the place of the national ones for that area's work, and for nobody else's. */
@RunningApplication
class LocalVariationsTest {

    @TempDir
    Path folder;
    @Autowired
    Partnership partnership;
    @Autowired
    BundleDeployer deployer;
    @Autowired
    RepositoryService repository;
    @Autowired
    AuthorizationService authorizations;

    private final Set<String> before = new HashSet<>();

    @BeforeEach
    void copyModels() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("processes"), folder.resolve("processes"));
        FileSystemUtils.copyRecursively(Path.of("forms"), folder.resolve("forms"));
        repository.createDeploymentQuery().list().stream().map(Deployment::getId).forEach(before::add);
    }

    /** Other tests use the same application. */
    @AfterEach
    void takeBack() {
        repository.createDeploymentQuery().list().stream().map(Deployment::getId).filter(id -> !before.contains(id)).forEach(id -> repository.deleteDeployment(id, true));
        authorizations.createAuthorizationQuery().resourceId("consent--ncl").list().forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    @Test
    void an_area_s_own_table_form_and_called_process_hold_for_its_work_only() throws IOException {
        vary("processes/consent/consent-task-clocks.dmn", "(rule_offerSupport_dueInWorkingDays\">\\s*<text>)offerInWorkingDays", "$10");
        vary("processes/consent/consent.bpmn", "name=\"Offer support\"", "name=\"Offer local support\"");
        vary("forms/consent/offer-support.form", "\"The offer\"", "\"The local offer\"");

        assertThat(deployer.deploy(folder)).containsExactly("consent");

        var here = offered("ncl", "Offer local support");
        var there = offered("lsc", "Offer support");
        assertThat(here.form()).contains("The local offer");
        assertThat(there.form()).contains("The offer").doesNotContain("local");
        assertThat(here.due()).isLessThan(there.due());
    }

    @Test
    void answers_to_a_local_form_are_those_of_the_national_one() throws IOException {
        vary("forms/consent/offer-support.form", "\"The offer\"", "\"The local offer\"");
        deployer.deploy(folder);
        var reference = aCase("ncl");
        var coach = partnership.colleague("coach.ncl");
        var task = coach.findsTask("Offer support", reference);
        coach.post("/api/tasks/" + task + "/claim", "");

        coach.gives(task, Sheets.offerTaken());

        assertThat(coach.seesTasks(reference)).contains("Record what the person agrees to");
    }

    @Test
    void a_variation_that_is_taken_away_is_not_asked_again() throws IOException {
        var own = vary("processes/consent/consent.bpmn", "name=\"Offer support\"", "name=\"Offer local support\"");
        deployer.deploy(folder);
        var underWay = aCase("ncl");
        Files.delete(own);

        deployer.deploy(folder);

        assertThat(partnership.colleague("coach.ncl").seesTasks(underWay)).contains("Offer local support");
        assertThat(partnership.colleague("coach.ncl").seesTasks(aCase("ncl"))).contains("Offer support").doesNotContain("Offer local support");
    }

    @Test
    void a_variation_of_nothing_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("forms/local/ncl"));
        Files.writeString(folder.resolve("forms/local/ncl/no-such-form--ncl.form"), "{}");

        assertThatThrownBy(() -> deployer.deploy(folder)).hasMessage("forms/local/ncl/no-such-form--ncl.form varies no-such-form.form, which does not exist");
    }

    private record Offered(String due, String form) {
    }

    private Offered offered(String area, String taskName) {
        var reference = aCase(area);
        var coach = partnership.colleague("coach." + area);
        var form = coach.opens(coach.findsTask(taskName, reference));
        return new Offered(form.at("/task/due").asText(), form.get("schema").toString());
    }

    private String aCase(String area) {
        var gp = partnership.colleague("gp." + area);
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.fitNote(Partnership.somebody("Pat Lowe"), partnership.today()), "V29");
        return partnership.caseOpenedBy(note);
    }

    /** Writes the variation of North Central London beside the national file. */
    private Path vary(String national, String from, String to) throws IOException {
        var file = folder.resolve(national);
        var name = file.getFileName().toString();
        var stem = name.substring(0, name.lastIndexOf('.'));
        var own = folder.resolve(national.substring(0, national.indexOf('/'))).resolve("local/ncl").resolve(name.replace(stem, stem + "--ncl"));
        Files.createDirectories(own.getParent());
        return Files.writeString(own, Files.readString(file).replace("id=\"" + stem + "\"", "id=\"" + stem + "--ncl\"").replace("=\"" + stem + "\"", "=\"" + stem + "--ncl\"")
                .replace("\"id\": \"" + stem + "\"", "\"id\": \"" + stem + "--ncl\"").replaceAll(from, to));
    }
}
