package org.fitnotetowork.platform.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fitnotetowork.platform.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** What areas set, day by day; and files that leave a day without an answer, or give two, stop the start. */
class ValuesOverTimeTest {

    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 3);
    private final Areas areas = AreasAsWritten.areas();

    @Test
    void fifteen_areas_are_described_and_three_work_with_us() {
        assertThat(areas.all()).hasSize(15).extracting(Area::icb).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(areas.all()).filteredOn(Area::takesPart).extracting(Area::code).containsExactly("gm", "lsc", "ncl");
        assertThat(new Bodies().all()).extracting(Body::code).containsAll(areas.all().stream().map(Area::icb).toList());
    }

    @Test
    void areas_differ_in_what_they_have_decided_and_in_nothing_else() {
        assertThat(areas.on("ncl", SUMMER)).extracting("supportWeeks", "supportWeeksSeekingWork", "longestOutOfWorkMonths", "complexNeeds", "clinicalRota").containsExactly(8, 16, null, true, true);
        assertThat(areas.on("lsc", SUMMER)).extracting("supportWeeks", "supportWeeksSeekingWork", "longestOutOfWorkMonths", "complexNeeds", "clinicalRota").containsExactly(12, null, 6, false, false);
        assertThat(areas.on("gm", SUMMER)).isEqualTo(areas.on("bc", SUMMER));
        assertThat(areas.on("ncl", SUMMER).belongsBy()).containsExactlyInAnyOrder(Basis.PRACTICE, Basis.RESIDENCE);
        assertThat(areas.on("lsc", SUMMER).conversationName()).isEqualTo("Work and health chat");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false, 66", "2026-07-01, true, 66", "2027-06-30, true, 66", "2027-07-01, false, 66", "2028-03-05, false, 66", "2028-03-06, false, 67"})
    void a_value_changes_on_its_day_and_not_before(LocalDate day, boolean directStart, int pensionAge) {
        assertThat(areas.on("lsc", day).directStart()).isEqualTo(directStart);
        assertThat(areas.on("lsc", day).pensionAge()).isEqualTo(pensionAge);
    }

    @Test
    void patience_with_services_is_the_same_everywhere_until_an_area_decides() {
        assertThat(areas.all()).allSatisfy(area -> assertThat(area.on(SUMMER)).extracting("partnerCallAgainWorkingDays", "referralReopensWithinDays").containsExactly(5, 28));
    }

    @Test
    void nothing_is_said_about_days_before_the_area() {
        assertThatIllegalArgumentException().isThrownBy(() -> areas.on("ncl", LocalDate.of(2024, 9, 30))).withMessageContaining("2024-09-30");
    }

    @Test
    void a_gap_stops_the_start() throws IOException {
        refuses("ncl.yaml", "value: 8, source", "valid-to: 2026-03-31, value: 8, source", "areas/ncl.yaml: support-weeks has no value from 2026-04-01 on. Say what holds then, or leave valid-to out.");
        refuses("lsc.yaml", "valid-from: 2026-07-01, valid-to", "valid-from: 2026-07-03, valid-to", "areas/lsc.yaml: direct-start has no value from 2026-07-01 to 2026-07-02. Say what holds on these days.");
        refuses("ncl.yaml", "valid-from: 2024-10-01, value: 16", "valid-from: 2025-01-01, value: 16", "areas/ncl.yaml: support-weeks-seeking-work has no value from 2024-10-01 to 2024-12-31. Say what holds on these days.");
    }

    @Test
    void an_overlap_stops_the_start() throws IOException {
        refuses("lsc.yaml", "valid-to: 2026-06-30, value: false", "valid-to: 2026-07-01, value: false", "areas/lsc.yaml: direct-start has two values on 2026-07-01. Let the earlier one end the day before, in valid-to.");
        refuses("lsc.yaml", "valid-to: 2026-06-30, value: false", "value: false", "areas/lsc.yaml: direct-start has two values on 2026-07-01. Let the earlier one end the day before, in valid-to.");
        refuses("lsc.yaml", "valid-from: 2027-07-01, value", "valid-from: 2027-07-01, valid-to: 2027-06-01, value", "areas/lsc.yaml: direct-start has a value that ends on 2027-06-01, before it begins.");
    }

    @Test
    void a_typing_error_does_not_become_a_default() throws IOException {
        refuses("ncl.yaml", "support-weeks:", "support-week:", "support-week is not a value that areas set");
        refuses("ncl.yaml", "value: 8, source", "value: eight, source", "areas/ncl.yaml: support-weeks cannot be read as it is on 2024-10-01: \"eight\".");
        refuses("ncl.yaml", "value: 8, source: \"domain E1: at most 8 weeks in work\"", "value: 8", "areas/ncl.yaml: support-weeks needs valid-from, value and source in each of its lines.");
    }

    private static void refuses(String file, String written, String changed, String sentence) throws IOException {
        var folder = Path.of("src/main/resources/areas");
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(written);
        var everyArea = named("every-area.yaml", Files.readString(folder.resolve("every-area.yaml")));
        assertThat(new Areas(everyArea, named(file, text)).all()).as("as it is written").hasSize(1);
        assertThatThrownBy(() -> new Areas(everyArea, named(file, text.replace(written, changed)))).isInstanceOf(StartRefused.class).hasMessageContaining(sentence);
    }

    private static Resource named(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
