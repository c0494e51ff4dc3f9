package org.fitnotetowork.insight;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whose figures somebody may see, and whose cases: a manager both of the areas in which their organisations stand, a national lead the figures of all areas and
 * nobody's case, nobody else anything. Every endpoint of insight asks here first; what is not the asker's is "not found", as if there were none.
 */
@Component
public class OwnAreas {

    /** The area that stands for all of them together, where figures are reckoned for the nation. */
    public static final String NATION = "ENGLAND";

    /** A code and what people call it. */
    public record Choice(String code, String words) { }

    private final WhoIsSignedIn who;
    private final Organisations organisations;
    private final Areas areas;

    OwnAreas(WhoIsSignedIn who, Organisations organisations, Areas areas) {
        this.who = who;
        this.organisations = organisations;
        this.areas = areas;
    }

    /** Areas whose figures the asker sees, in order, never none. */
    public List<String> ofReader() {
        return isNational() ? ofOrganisations(organisations.all().stream()) : ofManager();
    }

    /** All of these where none is named, otherwise the one named. */
    public List<String> ofReader(String named) {
        return isNational() && NATION.equals(named) ? List.of(NATION) : chosen(ofReader(), named);
    }

    /** The one named, the nation included for who sees it; where none is named, the first of {@link #choicesWithNation}. */
    public String oneOfReader(String named) {
        return named.isBlank() ? choicesWithNation().get(0).code() : ofReader(named).get(0);
    }

    /** The areas that a choice of {@link #oneOfReader} stands for. */
    public List<String> within(String code) {
        return NATION.equals(code) ? ofReader() : List.of(code);
    }

    /** True where the asker is a manager who chose an area: nobody agrees anything for the nation. */
    public boolean agreesFor(String code) {
        return !NATION.equals(code) && who.now().has(Role.MANAGER);
    }

    /** The areas whose figures the asker sees, with their names, for choosing one. */
    public List<Choice> choices() {
        return ofReader().stream().map(code -> new Choice(code, nameOf(code))).toList();
    }

    /** What an area is called. */
    public String nameOf(String code) {
        return areas.get(code).name();
    }

    /** The same, with the nation first for who sees it. */
    public List<Choice> choicesWithNation() {
        return isNational() ? Stream.concat(Stream.of(new Choice(NATION, "England")), choices().stream()).toList() : choices();
    }

    /** Areas whose cases the asker sees, in order, never none. */
    public List<String> ofManager() {
        var person = who.now();
        var own = ofOrganisations(organisations.all().stream().filter(organisation -> person.organisations().contains(organisation.code())));
        if (!person.has(Role.MANAGER) || own.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return own;
    }

    /** All of these where none is named, otherwise the one named. */
    public List<String> ofManager(String named) {
        return chosen(ofManager(), named);
    }

    /** Codes of the organisations that the manager belongs to, never none. */
    public Set<String> organisationsOfManager() {
        ofManager();
        return who.now().organisations();
    }

    private boolean isNational() {
        return who.now().has(Role.NATIONAL_LEAD);
    }

    private static List<String> ofOrganisations(Stream<Organisation> organisations) {
        return organisations.map(Organisation::area).distinct().sorted().toList();
    }

    private static List<String> chosen(List<String> own, String named) {
        if (named == null || named.isBlank()) {
            return own;
        }
        if (!own.contains(named)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return List.of(named);
    }
}
