package org.fitnotetowork.insight.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;

/** What insight reads of others is what they publish for counting, and nothing in that leads to a person (issue 6: no personal data in it). */
class PublishedOnlyTest {

    private static final Pattern READ = Pattern.compile("\\b(?:from|join|update|into)\\s+([a-z_]+)\\.([a-z_]+)");
    private static final List<String> OWNERS = List.of("casefile", "consent", "conversation", "coordination", "employer", "fitnote", "followup", "jobsearch", "measure", "platform",
            "referral", "safeguarding");

    @Test
    void no_query_of_a_measure_reads_a_table_of_a_capability() {
        assertThat(files(Path.of("src/main/resources/insight"), ".sql")).isNotEmpty().allSatisfy(PublishedOnlyTest::readsWhatIsPublished);
        assertThat(files(Path.of("src/main/java/org/fitnotetowork/insight"), ".java")).isNotEmpty().allSatisfy(PublishedOnlyTest::readsWhatIsPublished);
    }

    @Test
    void a_query_that_did_would_be_found() {
        assertThat(strangers("select 1 from casefile.published_case c join casefile.person p on true")).containsExactly("casefile.person");
        assertThat(strangers("select 1 from insight.episode cross join consent.consent")).containsExactly("consent.consent");
    }

    @Test
    void what_is_published_says_so_and_holds_references_codes_days_and_counts_only() {
        var columns = Tables.sql().sql("""
                select c.table_schema || '.' || c.table_name || '.' || c.column_name from information_schema.columns c
                where c.table_name like 'published\\_%' and c.column_name in ('name', 'nhs_number', 'date_of_birth', 'phone', 'person', 'condition', 'note', 'words', 'goal', 'step', 'need', 'detail',
                    'reason', 'employer_name', 'place', 'recorded_by', 'seen_by', 'value')""").query(String.class).list();
        var silent = Tables.sql().sql("select table_schema || '.' || table_name from information_schema.views where table_name like 'published\\_%' "
                + "and coalesce(obj_description((table_schema || '.' || table_name)::regclass), '') !~ '^(Publishes for counting|For insight)'").query(String.class).list();

        // The step and the reason of a referral's event are codes of life-cycle.csv and reasons.csv.
        assertThat(columns).containsExactlyInAnyOrder("referral.published_event.step", "referral.published_event.reason");
        assertThat(silent).isEmpty();
    }

    private static void readsWhatIsPublished(Path file) throws IOException {
        assertThat(strangers(Files.readString(file))).as(file.toString()).isEmpty();
    }

    private static List<String> strangers(String text) {
        return READ.matcher(text).results().filter(read -> OWNERS.contains(read.group(1)) && !read.group(2).startsWith("published_")).map(read -> read.group(1) + "." + read.group(2)).toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
