package org.fitnotetowork.pathway.followup;

import java.util.List;

/** How often and in what ways we try before somebody counts as not reached (domain I.4). */
public record Attempts(int tries, int channels, boolean outsideOfficeHours) {

    public boolean areMadeBy(List<FollowingUp.Try> made) {
        return made.size() >= tries && made.stream().map(FollowingUp.Try::channel).distinct().count() >= channels
                && (!outsideOfficeHours || made.stream().anyMatch(FollowingUp.Try::outsideOfficeHours));
    }
}
