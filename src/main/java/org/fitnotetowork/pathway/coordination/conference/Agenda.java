package org.fitnotetowork.pathway.coordination.conference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.coordination.DescribingBlocks;
import org.fitnotetowork.pathway.coordination.circle.Circle;
import org.fitnotetowork.pathway.coordination.circle.CoManager;
import org.fitnotetowork.platform.access.Organisations;
import org.springframework.stereotype.Component;

/** The shared agenda in words: steps of the plan with their days, what is stuck, what was agreed last. No clinical notes (domain H.6). */
@Component
class Agenda {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final SharedPlan plan;
    private final Conferences conferences;
    private final DescribingBlocks blocks;
    private final Organisations organisations;

    Agenda(SharedPlan plan, Conferences conferences, DescribingBlocks blocks, Organisations organisations) {
        this.plan = plan;
        this.conferences = conferences;
        this.blocks = blocks;
        this.organisations = organisations;
    }

    /** As somebody in the circle may read it; empty for anybody else. */
    String of(Circle circle, String organisation) {
        return circle.in(organisation).map(reader -> Stream.of(
                        conferences.open(circle.caseReference()).map(open -> "Conference on " + DAY.format(open.meetOn()) + ": " + open.topic().words().toLowerCase(Locale.UK) + ".").stream(),
                        plan.lines(circle.caseReference()).stream().flatMap(line -> line(line, reader).stream()),
                        blocks.standing(organisation, circle.caseReference()).stream(),
                        agreed(conferences.lastAgreed(circle.caseReference())).map("Agreed last time:\n"::concat).stream())
                .flatMap(lines -> lines).collect(Collectors.joining("\n"))).orElse("");
    }

    /** Who plans for the need learns that there is a step, and what it is; of a step of health only clinical organisations learn the second. */
    private Optional<String> line(SharedPlan.Line line, CoManager reader) {
        var health = line.privacy() == SharedPlan.Privacy.HEALTH && !maySeeHealth(reader);
        return plansFor(line, reader) ? Optional.of("Plan: " + (health ? "Support with health" : line.about() + ": " + line.step()) + by(line.byWhen()) + ".") : Optional.empty();
    }

    /** "The whole plan" does not mean safety at home: for that the person names somebody. */
    private boolean plansFor(SharedPlan.Line line, CoManager reader) {
        return line.privacy() == SharedPlan.Privacy.NAMED_ONLY ? keepsTheFile(reader) || reader.scope().contains(line.need()) : reader.covers(line.need());
    }

    private boolean maySeeHealth(CoManager reader) {
        return keepsTheFile(reader) || organisations.get(reader.organisation()).isClinical();
    }

    private boolean keepsTheFile(CoManager reader) {
        return organisations.get(reader.organisation()).isCoachingTeam();
    }

    /** Steps with who takes them; empty where there are none. */
    Optional<String> agreed(List<Conference.Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.stream().map(step -> step.step() + " (" + name(step.owner()) + by(step.byWhen()) + ")").collect(Collectors.joining("\n")));
    }

    String updates(List<Conference.Update> updates) {
        return updates.stream().map(update -> name(update.organisation()) + ": " + Optional.ofNullable(update.words()).orElse("nothing has changed")).collect(Collectors.joining("\n"));
    }

    /** Who is in the circle and for what. */
    String people(Circle circle) {
        return Stream.concat(Stream.ofNullable(circle.lead()).map(lead -> name(lead) + ": leads"),
                circle.coManagers().stream().map(one -> name(one.organisation()) + ": "
                        + (one.scope().isEmpty() ? "the whole plan" : one.scope().stream().sorted().map(plan::words).collect(Collectors.joining(", "))))).collect(Collectors.joining("\n"));
    }

    private static String by(LocalDate day) {
        return day == null ? "" : ", by " + DAY.format(day);
    }

    private String name(String organisation) {
        return organisations.find(organisation).map(found -> found.name()).orElse("the person");
    }
}
