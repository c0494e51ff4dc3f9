package org.fitnotetowork.insight.capacity;

/**
 * How a team stands.
 *
 * @param people          open cases
 * @param coaches         who were in contact with anybody lately; heads, not hours
 * @param caseload        people for each coach; null without coaches
 * @param minutesTaken    what each person took of the team in a fortnight, as steps were in somebody's hands; null without people
 * @param minutesPossible what a fortnight has for each person at this caseload; null without people
 * @param safeCaseload    what a coach can take at the minutes that people take; null where that is not known
 * @param waiting         steps that nobody of the team has taken up yet; halfWaits and longestWaits in seconds, null where there are none
 */
record TeamCapacity(String area, int people, int coaches, Double caseload, Double minutesTaken, Double minutesPossible, Integer safeCaseload, int waiting, Long halfWaits, Long longestWaits) {

    private static final int FORTNIGHTS = 2;

    /** @param minutes for which steps of the team were in somebody's hands in the last four weeks */
    static TeamCapacity of(String area, int people, int coaches, double minutes, int waiting, Long halfWaits, Long longestWaits, CoachTime time) {
        var taken = people == 0 ? null : minutes / FORTNIGHTS / people;
        return new TeamCapacity(area, people, coaches, coaches == 0 ? null : (double) people / coaches, taken, people == 0 ? null : time.directMinutes() * coaches / people, time.safeCaseload(taken),
                waiting, halfWaits, longestWaits);
    }
}
