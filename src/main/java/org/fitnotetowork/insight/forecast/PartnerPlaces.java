package org.fitnotetowork.insight.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.insight.statistics.NearestRank;

/**
 * Where referrals wait for a partner to take them, and how many a kind of partner takes in a week. A referral is taken where it first waits for the partner, the last time that it does so
 * before its first appointment. A week has as many places as were used in the busiest weeks, one in ten, of the last half year, and at least one.
 */
final class PartnerPlaces {

    /** The stay at which a referral was taken, with the days around it. */
    record Taking(double visit, double earlier) { }

    private static final int WEEKS = 26;
    private static final int BUSIEST = 90;

    private final Map<Stay, Taking> takings = new HashMap<>();
    private final List<Stay> goingOn = new ArrayList<>();
    private final Map<String, int[]> visits = new HashMap<>();
    private final Set<Place> firstPlaces = new HashSet<>();

    PartnerPlaces(AreaHistory history, Landmarks landmarks) {
        var referrals = new LinkedHashMap<String, List<Stay>>();
        history.stays().stream().filter(Stay::isPartners).forEach(stay -> referrals.computeIfAbsent(stay.instance(), instance -> new ArrayList<>()).add(stay));
        referrals.values().forEach(stays -> take(stays, history, landmarks));
    }

    private void take(List<Stay> referral, AreaHistory history, Landmarks landmarks) {
        var first = referral.get(0);
        firstPlaces.add(first.place());
        var seen = referral.stream().filter(stay -> landmarks.isAppointment(stay.place()) && stay.wasDone()).findFirst();
        if (seen.isEmpty() && referral.stream().anyMatch(stay -> !stay.hasEnded())) {
            goingOn.add(first);
        }
        seen.ifPresent(visit -> {
            referral.stream().filter(stay -> stay.place().equals(first.place()) && stay.ended() <= visit.ended()).reduce((one, later) -> later)
                    .ifPresent(taken -> takings.put(taken, new Taking(visit.ended() - taken.ended(), taken.began() - first.began())));
            var week = history.weeksSince(visit.ended());
            var weeks = visits.computeIfAbsent(first.place().partnerKind(), kind -> new int[WEEKS]);
            if (week < WEEKS) {
                weeks[week]++;
            }
        });
    }

    Optional<Taking> taking(Stay stay) {
        return Optional.ofNullable(takings.get(stay));
    }

    /** The waits for first appointments that began on the day or later, in days after it. */
    void tell(Waits waits, double day) {
        goingOn.forEach(stay -> waits.begin(stay.began() - day));
        takings.forEach((stay, taking) -> {
            var asked = stay.began() - taking.earlier();
            waits.begin(asked - day);
            waits.end(asked - day, stay.ended() + taking.visit() - asked);
        });
    }

    /** Stays at the places where referrals first wait, taken or not, of a kind. */
    List<Stay> queue(String kind, AreaHistory history) {
        return history.stays().stream().filter(stay -> stay.isPartners() && stay.place().partnerKind().equals(kind) && firstPlaces.contains(stay.place())).toList();
    }

    /** Kinds that have seen anybody, in order. */
    List<String> kinds() {
        return visits.keySet().stream().sorted().toList();
    }

    double aWeek(String kind) {
        var weeks = new ArrayList<Integer>();
        for (var count : visits.get(kind)) {
            weeks.add(count);
        }
        return Math.max(1, NearestRank.percentile(BUSIEST, weeks).orElseThrow());
    }
}
