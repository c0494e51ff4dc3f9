package org.fitnotetowork.platform.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * In the prod profile the application starts with real secrets, a real database and TLS, or not at all.
 * Works on the environment alone, before any bean, file or connection exists, and names everything that is wrong at once.
 */
class ProductionSafety implements EnvironmentPostProcessor, Ordered {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int WEAKEST_HASH = 10; // OWASP's least for bcrypt
    private static final int KEY_LENGTH = 44; // 32 bytes in Base64
    private static final Set<String> WELL_KNOWN = Set.of("demo", "admin", "password", "postgres", "fitnote", "changeme", "secret",
            "bwfkzs11ccbhbnn3zxjzig9migrlbw8gcgvyc29ucye="); // the last one seals the demo's answers

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE; // after the configuration files have been read
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("prod"))) {
            return;
        }
        var problems = problems(environment);
        if (!problems.isEmpty()) {
            throw new StartRefused("The prod profile does not start like this:\n  - " + String.join("\n  - ", problems));
        }
    }

    static List<String> problems(ConfigurableEnvironment environment) {
        var problems = new ArrayList<String>();
        if (environment.acceptsProfiles(Profiles.of("demo")) || environment.getProperty("fitnote.demo.enabled", Boolean.class, false)) {
            problems.add("Demo people and passwords are on. Leave the profile demo and FITNOTE_DEMO_ENABLED out.");
        } else if (environment.getProperty("fitnote.password-strength", Integer.class, WEAKEST_HASH) < WEAKEST_HASH) {
            problems.add("Passwords would be hashed too weakly. Leave FITNOTE_PASSWORD_STRENGTH out, or set it to " + WEAKEST_HASH + " or more.");
        }
        if (!text(environment, "fitnote.designer.folder").isEmpty()) {
            problems.add("Models would go live from a folder as somebody saves them. Leave FITNOTE_DESIGNER_FOLDER out; a real service gets its models with a release.");
        }
        if (text(environment, "spring.datasource.url").isEmpty()) {
            problems.add("No database is named. Set SPRING_DATASOURCE_URL; the embedded database is for trying only.");
        }
        if (guessable(text(environment, "spring.datasource.password"), 1)) {
            problems.add("The database password is missing or well known. Set SPRING_DATASOURCE_PASSWORD.");
        }
        if (guessable(text(environment, "fitnote.admin.initial-password"), SHORTEST_PASSWORD)) {
            problems.add("The first administrator's password is missing, well known or shorter than " + SHORTEST_PASSWORD
                    + " characters. Set FITNOTE_ADMIN_INITIAL_PASSWORD.");
        }
        if (guessable(text(environment, "fitnote.item-answers-key"), KEY_LENGTH)) {
            problems.add("The key that seals single answers is missing, too short or the demo's. Set FITNOTE_ITEM_ANSWERS_KEY to 32 random bytes: openssl rand -base64 32.");
        }
        if (!text(environment, "fitnote.public-origin").matches("https://[A-Za-z0-9.-]+(:\\d+)?")) {
            problems.add("The address that people type is missing or not https. Set FITNOTE_PUBLIC_ORIGIN, for example https://fitnote.example.nhs.uk.");
        }
        if (text(environment, "fitnote.organisations").isEmpty()) {
            problems.add("Nobody says which organisations take part. Set FITNOTE_ORGANISATIONS, for example file:/etc/fitnote/organisations.csv.");
        }
        return problems;
    }

    private static boolean guessable(String secret, int shortest) {
        return secret.length() < shortest || WELL_KNOWN.contains(secret.toLowerCase(Locale.ROOT));
    }

    private static String text(ConfigurableEnvironment environment, String property) {
        return environment.getProperty(property, "").strip();
    }
}
