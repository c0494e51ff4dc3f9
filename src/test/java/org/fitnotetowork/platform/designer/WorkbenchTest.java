package org.fitnotetowork.platform.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.engine.BundleDeployer;
import org.fitnotetowork.platform.model.Finding;
import org.fitnotetowork.platform.model.ModelCheck;
import org.fitnotetowork.platform.model.ModelFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;

/** What is sound goes live, what is not changes nothing and is told; the page is the designer's alone, and a real service has none. */
class WorkbenchTest {

    /** One for all: what it has found in a file it need not look for again. */
    private static final ModelCheck CHECK = new ModelCheck();

    @TempDir
    Path root;
    private final BundleDeployer deployer = mock(BundleDeployer.class);
    private Workbench bench;

    @BeforeEach
    void copyTheProject() throws IOException {
        for (var folder : new String[] {"processes", "forms", "src/test/resources/decisions"}) {
            FileSystemUtils.copyRecursively(Path.of(folder), root.resolve(folder));
        }
        when(deployer.deploy(any(Path.class))).thenReturn(List.of("consent"));
        bench = new Workbench(new ModelFolder(root), deployer, CHECK);
    }

    @Test
    void what_is_sound_goes_live() throws IOException {
        save("forms/consent/offer-support.form", "Note for the team", "Note for us");

        verify(deployer).deploy(root);
        assertThat(state().live()).containsExactly("consent");
        assertThat(WorkbenchPage.of(state())).contains("<h1>Sound</h1>", "forms/consent/offer-support.form", "Cases under way stay on their version.");
    }

    @Test
    void what_breaks_a_rule_is_told_and_deploys_nothing_until_it_is_mended() throws IOException {
        save("forms/consent/offer-support.form", "coach-notes", "gossip");

        verify(deployer, never()).deploy(any(Path.class));
        assertThat(WorkbenchPage.of(state())).contains("<h1>Not live: 1 thing to mend</h1>", "<h2>forms/consent/offer-support.form</h2>",
                "field offerNote has information class &quot;gossip&quot;, which the matrix does not know", "To mend it: Select the field");

        save("forms/consent/offer-support.form", "gossip", "coach-notes");
        verify(deployer, times(1)).deploy(root);
        assertThat(state().findings()).isEmpty();
    }

    @Test
    void half_a_file_is_forgotten_as_soon_as_the_other_half_is_there() throws IOException {
        var whole = Files.readString(root.resolve("processes/consent/consent.bpmn"));
        save("processes/consent/consent.bpmn", whole, whole.substring(0, 900));
        assertThat(state().findings()).extracting(Finding::rule).containsExactly("a file can be read");

        save("processes/consent/consent.bpmn", whole.substring(0, 900), whole);
        assertThat(state().findings()).isEmpty();
    }

    @Test
    void what_the_engine_does_not_take_is_told() throws IOException {
        when(deployer.deploy(any(Path.class))).thenThrow(new IllegalStateException("outer", new IllegalArgumentException("no such timer")));
        save("forms/consent/offer-support.form", "Note for the team", "Note for us");

        assertThat(state().findings()).extracting(Finding::sentence).containsExactly("no such timer");
    }

    @Test
    void what_stands_in_a_file_is_text_and_never_markup() {
        var state = new Workbench.State(List.of("forms/<b>.form"), List.of(), List.of(new Finding("forms/<b>.form", "<i>rule", "says \"<script>alert(1)</script>\"", "take <it> away")));

        assertThat(WorkbenchPage.of(state)).doesNotContain("<script>", "<b>", "<i>", "<it>").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_page_is_for_designers_and_administrators(Role role) {
        var status = page(role, bench).getStatusCode().value();

        assertThat(status).isEqualTo(role == Role.DESIGNER || role == Role.ADMIN ? 200 : 404);
        assertThat(controller(role, bench).isFor(who(role).now())).isEqualTo(status == 200);
    }

    @Test
    void nothing_is_called_sound_before_it_was_checked() {
        assertThat(page(Role.DESIGNER, bench).getBody()).contains("<h1>The models are being checked</h1>").doesNotContain("sound");
    }

    @Test
    void without_a_workbench_there_is_no_page() {
        assertThat(page(Role.DESIGNER, null).getStatusCode().value()).isEqualTo(404);
        assertThat(controller(Role.DESIGNER, null).isFor(who(Role.DESIGNER).now())).isFalse();
    }

    @Test
    void a_real_service_has_no_workbench_whatever_is_set() {
        var application = new ApplicationContextRunner().withUserConfiguration(DesignerSetUp.class).withBean(BundleDeployer.class, () -> deployer);

        application.withPropertyValues("fitnote.designer.folder=" + root).run(demo -> assertThat(demo).hasSingleBean(Workbench.class));
        application.withPropertyValues("fitnote.designer.folder=" + root, "spring.profiles.active=prod").run(real -> assertThat(real).doesNotHaveBean(Workbench.class));
        application.run(unset -> assertThat(unset).doesNotHaveBean(Workbench.class));
    }

    private Workbench.State state() {
        return bench.state().orElseThrow();
    }

    private static ResponseEntity<String> page(Role role, Workbench bench) {
        return controller(role, bench).page();
    }

    private static WhoIsSignedIn who(Role role) {
        var who = mock(WhoIsSignedIn.class);
        when(who.now()).thenReturn(new SignedIn("somebody", "Somebody", Set.of(), role));
        return who;
    }

    private static DesignerController controller(Role role, Workbench bench) {
        var beans = new StaticListableBeanFactory();
        if (bench != null) {
            beans.addBean("workbench", bench);
        }
        return new DesignerController(beans.getBeanProvider(Workbench.class), who(role));
    }

    private void save(String file, String from, String to) throws IOException {
        var path = root.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
        bench.look();
        bench.look();
    }
}
