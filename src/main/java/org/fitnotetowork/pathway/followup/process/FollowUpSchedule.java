package org.fitnotetowork.pathway.followup.process;

import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.pathway.followup.Attempts;
import org.fitnotetowork.pathway.followup.FollowingUp.Check;
import org.fitnotetowork.pathway.followup.FollowingUp.CountedFrom;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Component;

/** Asks the table {@code follow-up-schedule} when we ask next, and what we try before somebody counts as not reached. */
@Component
class FollowUpSchedule {

    private static final String TABLE = "follow-up-schedule";

    /** After this check, in this area; days since the anchor say which weeks are past: their answers could not count any more. */
    record Place(String area, CountedFrom countedFrom, int checkpoint, long daysSince) {

        Place after(int weeks) {
            return new Place(area, countedFrom, weeks, daysSince);
        }
    }

    private final Decisions decisions;

    FollowUpSchedule(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Empty where no check is left. */
    Optional<Check> next(Place place, String processDefinitionId) {
        var row = decisions.ask(TABLE, processDefinitionId, facts(place)).get(0);
        if (count(row, "nextCheckpoint") == 0) {
            return Optional.empty();
        }
        var check = new Check(count(row, "nextCheckpoint"), count(row, "opensInDays"), count(row, "dueInDays"), count(row, "closesInDays"));
        return place.daysSince() > check.closesInDays() ? next(place.after(check.weeks()), processDefinitionId) : Optional.of(check);
    }

    /** What is tried at the check that comes after {@code place}. */
    Attempts attempts(Place place) {
        var row = decisions.ask(TABLE, facts(place)).get(0);
        return new Attempts(count(row, "tries"), count(row, "channels"), Boolean.TRUE.equals(row.get("outsideOfficeHours")));
    }

    private static Map<String, Object> facts(Place place) {
        return Map.of("area", place.area(), "countedFrom", place.countedFrom().name(), "checkpoint", place.checkpoint());
    }

    private static int count(Map<String, Object> row, String output) {
        return row.get(output) instanceof Number number ? number.intValue() : 0;
    }
}
