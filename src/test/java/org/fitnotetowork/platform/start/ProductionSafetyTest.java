package org.fitnotetowork.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** The prod profile starts safely or says everything that keeps it from it. Starts a real SpringApplication, so the check is known to be wired in. */
class ProductionSafetyTest {

    private static final Map<String, String> SAFE = Map.of(
            "spring.profiles.active", "prod",
            "spring.datasource.url", "jdbc:postgresql://database/fitnote",
            "spring.datasource.password", "long-and-random-1",
            "fitnote.admin.initial-password", "long-and-random-2",
            "fitnote.item-answers-key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "fitnote.public-origin", "https://fitnote.example.nhs.uk",
            "fitnote.organisations", "file:organisations.csv");

    @Configuration(proxyBeanMethods = false)
    static class Nothing {

        static boolean created;

        Nothing() {
            created = true;
        }
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_created() {
        Nothing.created = false;
        assertThatThrownBy(() -> start(Map.of("spring.profiles.active", "prod", "fitnote.demo.enabled", "true")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Demo people")
                .hasMessageContaining("SPRING_DATASOURCE_URL")
                .hasMessageContaining("SPRING_DATASOURCE_PASSWORD")
                .hasMessageContaining("FITNOTE_ADMIN_INITIAL_PASSWORD")
                .hasMessageContaining("FITNOTE_ITEM_ANSWERS_KEY")
                .hasMessageContaining("FITNOTE_PUBLIC_ORIGIN")
                .hasMessageContaining("FITNOTE_ORGANISATIONS");
        assertThat(Nothing.created).isFalse();
    }

    @Test
    void a_safe_configuration_starts() {
        assertThatCode(() -> start(SAFE)).doesNotThrowAnyException();
    }

    @Test
    void the_demo_needs_nothing() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "missing", textBlock = """
            spring.profiles.active         | prod,demo                     | Demo people
            fitnote.demo.enabled           | true                          | Demo people
            spring.datasource.url          | missing                       | No database
            spring.datasource.password     | missing                       | database password
            spring.datasource.password     | postgres                      | database password
            fitnote.admin.initial-password | missing                       | first administrator
            fitnote.admin.initial-password | demo                          | first administrator
            fitnote.admin.initial-password | Admin                         | first administrator
            fitnote.admin.initial-password | elevenchars                   | first administrator
            fitnote.item-answers-key       | missing                       | seals single answers
            fitnote.item-answers-key       | c2hvcnQ=                      | seals single answers
            fitnote.item-answers-key       | bWFkZS11cCBhbnN3ZXJzIG9mIGRlbW8gcGVyc29ucyE= | seals single answers
            fitnote.public-origin          | missing                       | not https
            fitnote.designer.folder        | .                             | as somebody saves them
            fitnote.password-strength      | 9                             | hashed too weakly
            fitnote.organisations          | missing                       | organisations
            fitnote.public-origin          | http://fitnote.example.nhs.uk | not https
            """)
    void one_wrong_setting_is_enough(String property, String value, String problem) {
        var settings = new HashMap<>(SAFE);
        settings.remove(property);
        if (value != null) {
            settings.put(property, value);
        }
        assertThatThrownBy(() -> start(settings)).isInstanceOf(StartRefused.class).hasMessageContaining(problem)
                .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(2));
    }

    private static void start(Map<String, String> settings) {
        List<String> arguments = new ArrayList<>();
        settings.forEach((property, value) -> arguments.add("--" + property + "=" + value));
        SpringApplication application = new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE).logStartupInfo(false).build();
        application.run(arguments.toArray(String[]::new)).close();
    }
}
