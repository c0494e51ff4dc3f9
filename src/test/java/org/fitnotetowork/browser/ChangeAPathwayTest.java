package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RepositoryService;
import org.fitnotetowork.journey.Colleague;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** The README's "Change a pathway in ten minutes", step by step: what a designer saves is live, or told, and seen in Tasklist. */
@OpenForBusiness
class ChangeAPathwayTest {

    private static final String OFFER = "forms/consent/offer-support.form";
    private static final String CLOCKS = "processes/consent/consent-task-clocks.dmn";
    private static final String AREAS_CLOCKS = "processes/local/ncl/consent-task-clocks--ncl.dmn";
    private static final String ROWS = "src/test/resources/decisions/";
    private static final Duration BUSY = Duration.ofMinutes(2);

    @Autowired
    Partnership partnership;
    @Autowired
    RepositoryService repository;
    @Autowired
    JdbcTemplate jdbc;
    @Value("${fitnote.designer.folder}")
    Path folder;

    private Desk designer;

    @BeforeEach
    void sitDown() {
        designer = Desk.signedIn(partnership.address(), "/camunda/app/cockpit/default/", "designer");
        designer.page().getByText("Saved models").click();
        assertThat(heading()).hasText("All models are sound");
    }

    /** Others use the same application: everything as it was, live. */
    @AfterEach
    void putBack() throws IOException {
        for (var added : new String[] {AREAS_CLOCKS, ROWS + "consent-task-clocks--ncl.csv", "forms/consent/plan-contact.form"}) {
            Files.deleteIfExists(folder.resolve(added));
        }
        for (var changed : new String[] {OFFER, CLOCKS, ROWS + "consent-task-clocks.csv", "processes/consent/consent.bpmn"}) {
            Files.copy(Path.of(changed), folder.resolve(changed), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(designer.page().locator("main")).containsText("consent.bpmn");
        assertThat(heading()).hasText("Sound");
        designer.close();
    }

    @Test
    void a_question_a_clock_and_a_task_are_changed_without_java_and_seen_in_tasklist() {
        var underWay = aCase("ncl", "Demelza Carne");
        try (var coach = Desk.signedIn(partnership.address(), "coach.ncl")) {

            // 1. A new question on a form; first without saying what its answer is about.
            save(OFFER, "\"label\": \"The offer\",\n      \"components\": [", """
                    "label": "The offer",
                          "components": [
                            {
                              "type": "textfield",
                              "id": "Field_bestTime",
                              "key": "bestTime",
                              "label": "Best time to call",
                              "validate": { "maxLength": 100 }
                            },""");
            assertThat(heading()).hasText("Not live: 1 thing to mend");
            assertThat(designer.page().locator("section")).containsText("field bestTime");
            assertThat(designer.page().locator("section")).containsText("To mend it: Select the field");
            designer.photographs("designer-mends").isAccessible("body");
            live("consent", () -> save(OFFER, "\"maxLength\": 100 }", "\"maxLength\": 100 }, \"properties\": { \"information\": \"appointments\" }"));
            assertThat(heading()).hasText("Sound");

            var asked = aCase("ncl", "Jory Trease");
            coach.takes("Offer support", "Jory Trease").types("Best time to call", "after school").photographs("new-question")
                    .picks("What does the person say?", "Wants support").completes();
            Assertions.assertThat(jdbc.queryForMap("select information, value #>> '{}' as value from casefile.answer where case_reference = ? and field = 'bestTime'", asked))
                    .isEqualTo(Map.of("information", "appointments", "value", "after school"));
            coach.opens("Offer support", "Demelza Carne");
            assertThat(coach.form()).containsText("What does the person say?");
            assertThat(coach.form()).not().containsText("Best time to call");

            // 2. A shorter clock for one area.
            live("consent", () -> {
                write(ROWS + "consent-task-clocks--ncl.csv", """
                        # When is a task due in North Central London?   Source: the area's own promise to call within two days.
                        task, priority, offerInWorkingDays, ->dueInWorkingDays, ->followUpInWorkingDays, ->taskPriority, note
                        userTask_offerSupport, P1, 3, 2, , 80,
                        userTask_offerSupport, P2, 5, 2, , 60,
                        userTask_offerSupport, P3, 10, 2, , 50,
                        """);
                write(AREAS_CLOCKS, read(CLOCKS).replace("\"consent-task-clocks\"", "\"consent-task-clocks--ncl\"").replace("<text>offerInWorkingDays</text>\n        </outputEntry>",
                        "<text>min(offerInWorkingDays, 2)</text>\n        </outputEntry>"));
            });
            Assertions.assertThat(due("ncl", aCase("ncl", "Loveday Nance"))).isBefore(due("ncl", underWay)).isBefore(due("gm", aCase("gm", "Hedra Rowe")));
            Assertions.assertThat(coach.card("Offer support", "Loveday Nance")).contains("Due in ");

            // 3. A new task with a form.
            live("consent", () -> {
                write("forms/consent/plan-contact.form", """
                        {"executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0", "schemaVersion": 16, "type": "default", "id": "plan-contact", "components": [
                          {"type": "textarea", "id": "Field_contactPlan", "key": "contactPlan", "label": "How will we reach the person?", "validate": {"maxLength": 500},
                           "properties": {"information": "coach-notes"}}]}
                        """);
                save(ROWS + "consent-task-clocks.csv", "userTask_somethingNew,        ,         ,", "userTask_planContact, , , 5, , 50,\nuserTask_somethingNew,        ,         ,");
                save(CLOCKS, "<text>\"userTask_offerSupport\",", "<text>\"userTask_planContact\",\"userTask_offerSupport\",");
                save("processes/consent/consent.bpmn", "sourceRef=\"gateway_mergeOffer\" targetRef=\"userTask_offerSupport\" />", """
                        sourceRef="gateway_mergeOffer" targetRef="userTask_planContact" />
                            <bpmn:userTask id="userTask_planContact" name="Plan contact" camunda:asyncAfter="true" camunda:formRef="plan-contact" camunda:formRefBinding="deployment" camunda:candidateGroups="coaching-coach" />
                            <bpmn:sequenceFlow id="flow_planContactToOfferSupport" sourceRef="userTask_planContact" targetRef="userTask_offerSupport" />""",
                        "<bpmn:incoming>flow_mergeOfferToOfferSupport</bpmn:incoming>", "<bpmn:incoming>flow_planContactToOfferSupport</bpmn:incoming>",
                        "<bpmndi:BPMNShape id=\"userTask_offerSupport_di\"", """
                        <bpmndi:BPMNShape id="userTask_planContact_di" bpmnElement="userTask_planContact"><dc:Bounds x="370" y="-20" width="100" height="80" /></bpmndi:BPMNShape>
                              <bpmndi:BPMNEdge id="flow_planContactToOfferSupport_di" bpmnElement="flow_planContactToOfferSupport"><di:waypoint x="420" y="60" /><di:waypoint x="420" y="100" /></bpmndi:BPMNEdge>
                              <bpmndi:BPMNShape id="userTask_offerSupport_di\"""");
            });
            aCase("ncl", "Zennor Pascoe");
            coach.takes("Plan contact", "Zennor Pascoe").types("How will we reach the person?", "by phone, in the evening").photographs("new-task").isAccessible().completes();
            coach.opens("Offer support", "Zennor Pascoe");
            coach.opens("Offer support", "Demelza Carne");
        }
    }

    /** Until there is a new version of the bundle; tells the log of the tests how long it took. */
    private void live(String bundle, Runnable saves) {
        var before = versions(bundle);
        var from = System.nanoTime();
        saves.run();
        Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(BUSY).until(() -> versions(bundle) > before);
        System.out.printf("From save to live: %s after %d ms%n", bundle, (System.nanoTime() - from) / 1_000_000);
    }

    private long versions(String bundle) {
        return repository.createDeploymentQuery().deploymentName(bundle).count();
    }

    private String aCase(String area, String name) {
        var referrer = partnership.colleague("coach2." + area);
        var task = referrer.starts("new-referral");
        referrer.gives(task, Sheets.wayIn(Partnership.somebody(name)));
        return partnership.caseOpenedBy(task);
    }

    private LocalDate due(String area, String caseReference) {
        Colleague coach = partnership.colleague("coach." + area);
        Awaitility.await().atMost(BUSY).until(() -> coach.seesTasks(caseReference).contains("Offer support"));
        return LocalDate.parse(coach.opens(coach.findsTask("Offer support", caseReference)).at("/task/due").asText());
    }

    private Locator heading() {
        return designer.page().locator("h1");
    }

    /** Replaces texts of one file, given as from, to, from, to. */
    private void save(String file, String... changes) {
        var text = read(file);
        for (var index = 0; index < changes.length; index += 2) {
            Assertions.assertThat(text).containsOnlyOnce(changes[index]);
            text = text.replace(changes[index], changes[index + 1]);
        }
        write(file, text);
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
