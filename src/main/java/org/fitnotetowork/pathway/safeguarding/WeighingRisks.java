package org.fitnotetowork.pathway.safeguarding;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.area.MonitoredHours;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Component;

/** Asks the table {@code risk-escalation} about signs, and counts its clocks in the hours in which somebody watches. */
@Component
class WeighingRisks {

    private final Decisions decisions;
    private final Organisations organisations;
    private final Areas areas;
    private final WorkingDays workingDays;
    private final Clock clock;

    WeighingRisks(Decisions decisions, Organisations organisations, Areas areas, WorkingDays workingDays, Clock clock) {
        this.decisions = decisions;
        this.organisations = organisations;
        this.areas = areas;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Nothing where no row applies: that says nothing about risks that are known already. */
    Optional<Weight> weigh(List<Sign> signs, String organisation) {
        var now = LocalDateTime.now(clock);
        var hours = areas.on(organisations.get(organisation).area(), now.toLocalDate()).monitoredHours();
        var monitored = hours.include(now, workingDays);
        var findings = signs.stream().flatMap(sign -> ask(sign, monitored).stream()).toList();
        return findings.stream().map(Finding::level).min(Comparator.naturalOrder()).map(highest -> new Weight(highest,
                findings.stream().map(finding -> actBy(finding, now, hours, monitored)).min(Comparator.naturalOrder()).orElseThrow().atZone(clock.getZone()).toInstant(), findings));
    }

    private List<Finding> ask(Sign sign, boolean monitored) {
        var facts = new HashMap<String, Object>(Map.of("sign", sign.kind().name(), "monitored", monitored));
        facts.put("score", sign.score());
        return decisions.ask("risk-escalation", facts).stream().map(row -> new Finding(sign, (String) row.get("rule"), Level.valueOf((String) row.get("level")),
                Route.valueOf((String) row.get("route")), number(row.get("withinMinutes")), number(row.get("withinWorkingDays")))).toList();
    }

    /** A clock in minutes never runs past closing time; what is noticed while nobody watches is everybody's first work when they begin again. */
    private LocalDateTime actBy(Finding finding, LocalDateTime now, MonitoredHours hours, boolean monitored) {
        if (!monitored && finding.level().pausesWorkSteps()) {
            return hours.nextOpening(now, workingDays);
        }
        if (finding.withinMinutes() == null) {
            return workingDays.after(now.toLocalDate(), finding.withinWorkingDays()).atTime(hours.closes());
        }
        var closing = now.toLocalDate().atTime(hours.closes());
        var inMinutes = now.plusMinutes(finding.withinMinutes());
        return inMinutes.isBefore(closing) ? inMinutes : closing;
    }

    private static Integer number(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }
}
