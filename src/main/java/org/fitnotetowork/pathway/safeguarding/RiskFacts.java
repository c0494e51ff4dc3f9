package org.fitnotetowork.pathway.safeguarding;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.stereotype.Component;

/** What open risks bring to the door: what was noticed, what is done, and by when. */
@Component
class RiskFacts implements InformationOwner {

    private static final String KEY = "riskText";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

    private final Risks risks;
    private final Clock clock;

    RiskFacts(Risks risks, Clock clock) {
        this.risks = risks;
        this.clock = clock;
    }

    /** Open risks are few, so each is read by itself. */
    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        if (!keys.contains(KEY)) {
            return List.of();
        }
        return risks.open(caseReferences).stream().collect(Collectors.groupingBy(risk -> List.of(risk.caseReference(), risk.organisation()))).values().stream()
                .map(open -> new Fact(open.get(0).caseReference(), KEY, Item.CLINICAL_RISK, open.stream().map(this::text).collect(Collectors.joining("\n\n")), open.get(0).organisation()))
                .toList();
    }

    private String text(Risk risk) {
        var lines = new ArrayList<String>();
        lines.add("Noticed on " + MOMENT.format(risk.raisedAt().atZone(clock.getZone())) + ": the person " + String.join("; ", risks.signsOf(risk.reference())) + ".");
        var words = risks.wordsOf(risk.reference());
        if (!words.isEmpty()) {
            lines.add(words);
        }
        lines.addAll(risks.routesOf(risk.reference()));
        lines.add("Somebody has taken over by " + MOMENT.format(risk.actBy().atZone(clock.getZone())) + ", or the manager is told.");
        return String.join("\n", lines);
    }
}
