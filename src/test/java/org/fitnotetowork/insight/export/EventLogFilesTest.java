package org.fitnotetowork.insight.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.fitnotetowork.insight.facts.CatchingUp;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** An analyst's tools open what a manager takes out, and nobody is found in it. */
@RunningApplication
class EventLogFilesTest {

    @Autowired
    Partnership partnership;
    @Autowired
    CatchingUp catchingUp;

    private String reference;

    @BeforeEach
    void somebodyWhoHasComeASteps() {
        var coach = partnership.colleague("coach.gm");
        var task = coach.starts("new-referral");
        coach.gives(task, Sheets.wayIn(Partnership.somebody("Ottilie Quill")));
        reference = partnership.caseOpenedBy(task);
        coach.does("Offer support", reference, Sheets.offerTaken());
        catchingUp.catchUp();
    }

    @Test
    void xes_is_as_its_published_schema_says() throws Exception {
        var file = partnership.colleague("manager.gm").get("/api/insight/event-log.xes").body();

        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new ClassPathResource("eventlog/xes-ieee-1849.xsd").getURL());
        schema.newValidator().validate(new StreamSource(new StringReader(file)));
        assertThat(file).contains("Offer and consent: Offer support").contains("value=\"start\"").contains("value=\"complete\"");
        assertThat(file.split("<trace>")).as("a trace for each case").hasSizeGreaterThan(1);
    }

    @Test
    void ocel_is_as_its_published_schema_says() throws Exception {
        var file = partnership.colleague("manager.gm").get("/api/insight/event-log.json");

        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(new ClassPathResource("eventlog/ocel20-schema.json").getInputStream());
        assertThat(schema.validate(file.json())).isEmpty();
        assertThat(file.json().at("/events")).isNotEmpty();
        assertThat(file.json().at("/objects").findValuesAsText("id")).contains("gm-workwell");
    }

    @Test
    void nobody_is_found_in_it_and_only_managers_take_it() {
        for (var name : List.of("event-log.xes", "event-log.json")) {
            var file = partnership.colleague("manager.gm").get("/api/insight/" + name).body();
            assertThat(file).doesNotContain("Ottilie").doesNotContain("Quill").doesNotContain("coach.gm").doesNotContain(reference).doesNotContain("HW-");
            assertThat(partnership.colleague("manager.ncl").get("/api/insight/" + name).body()).doesNotContain("gm-workwell");
            assertThat(partnership.colleague("manager.ncl").get("/api/insight/" + name + "?area=gm").status()).isEqualTo(404);
            for (var other : List.of("coach.gm", "physio.gm", "admin")) {
                assertThat(partnership.colleague(other).get("/api/insight/" + name).status()).as(other).isEqualTo(404);
            }
        }
        assertThat(partnership.colleague("manager.gm").get("/api/insight/operations").json().at("/done").findValuesAsText("reason")).contains("Event log as XES", "Event log as OCEL 2.0");
    }
}
