package org.fitnotetowork.pathway.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.area.Geography;
import org.fitnotetowork.platform.area.Places;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the people of cases belong by practice, home and jobcentre, as far as somebody has said so; and a sentence to the coach where that points to different areas (domain B7). */
@Service
@Transactional(readOnly = true)
public class PlacesOfPeople implements InformationOwner {

    private static final String SENTENCE = "placesText";
    private static final String PRACTICE = "practice";
    private static final String HOME = "postcodeDistrict";
    private static final String JOBCENTRE = "jobcentreDistrict";

    record Row(String reference, String openedIn, String owner) {
    }

    private final JdbcClient jdbc;
    private final StoredAnswers answers;
    private final Organisations organisations;
    private final Geography geography;
    private final Areas areas;
    private final Clock clock;

    PlacesOfPeople(JdbcClient jdbc, StoredAnswers answers, Organisations organisations, Geography geography, Areas areas, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.organisations = organisations;
        this.geography = geography;
        this.areas = areas;
        this.clock = clock;
    }

    /** Where the person belongs by the boundaries of the day. */
    public Places of(String caseReference, LocalDate day) {
        return of(List.of(caseReference), day).values().stream().findFirst().orElse(new Places(List.of()));
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        if (!keys.contains(SENTENCE)) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        // A note to the coach alone: who else reads of the person's home or jobcentre is not widened by saying that boundaries disagree.
        of(caseReferences, LocalDate.now(clock)).forEach((row, places) -> places.conflict(area -> areas.find(area).map(Area::name).orElse(area))
                .ifPresent(sentence -> facts.add(new Fact(row.reference(), SENTENCE, Item.COACH_NOTES, sentence, row.owner()))));
        return facts;
    }

    private Map<Row, Places> of(Collection<String> caseReferences, LocalDate day) {
        var rows = jdbc.sql("select reference, opened_in, coalesce(lead_organisation, opened_in) as owner from casefile.current_case where reference = any(:references)")
                .param("references", caseReferences.toArray(String[]::new)).query(Row.class).list();
        var said = new HashMap<String, Map<String, String>>();
        answers.facts(caseReferences, Set.of(PRACTICE, HOME, JOBCENTRE)).forEach(fact -> said.computeIfAbsent(fact.caseReference(), reference -> new HashMap<>()).put(fact.key(), String.valueOf(fact.value())));
        var places = new HashMap<Row, Places>();
        rows.forEach(row -> {
            var ofCase = said.getOrDefault(row.reference(), Map.of());
            places.put(row, geography.of(ofCase.getOrDefault(PRACTICE, practice(row.openedIn())), ofCase.get(HOME), ofCase.get(JOBCENTRE), day));
        });
        return places;
    }

    /** Whoever comes with a fit note of a practice counts as registered there, until somebody says otherwise. */
    private String practice(String openedIn) {
        return organisations.get(openedIn).kind() == Organisation.Kind.PRACTICE ? openedIn : null;
    }
}
