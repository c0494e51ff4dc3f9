package org.fitnotetowork.insight;

import java.util.List;
import java.util.Set;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Whose figures somebody may see: a manager those of the areas in which their organisations stand, nobody else any. Every endpoint of insight asks here first. */
@Component
public class OwnAreas {

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

    /** The manager's areas with their names, for choosing one. */
    public List<Choice> choices() {
        return ofManager().stream().map(code -> new Choice(code, areas.get(code).name())).toList();
    }

    /** Codes of the areas, in order, never none; "not found" for everybody who is not a manager of one. */
    public List<String> ofManager() {
        var person = who.now();
        var areas = organisations.all().stream().filter(organisation -> person.organisations().contains(organisation.code())).map(Organisation::area).distinct().sorted().toList();
        if (!person.has(Role.MANAGER) || areas.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return areas;
    }

    /** Codes of the organisations that the manager belongs to, never none; "not found" for everybody else. */
    public Set<String> organisationsOfManager() {
        ofManager();
        return who.now().organisations();
    }

    /** All own areas where none is named, otherwise the one named; "not found" where it is not theirs, as if there were none. */
    public List<String> ofManager(String named) {
        var own = ofManager();
        if (named == null || named.isBlank()) {
            return own;
        }
        if (!own.contains(named)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return List.of(named);
    }
}
