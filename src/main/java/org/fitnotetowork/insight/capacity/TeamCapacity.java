package org.fitnotetowork.insight.capacity;

/**
 * How a team stands.
 *
 * @param people          open cases
 * @param coaches         who were in contact with anybody lately; heads, not hours
 * @param caseload        people for each coach; null without coaches
 * @param contacts        with people in the last four weeks
 * @param minutesNoted    what was noted on forms that somebody was with each person in a fortnight; null without people, and where nobody noted any
 * @param minutesTaken    what each person took of the team in a fortnight, as steps were in somebody's hands; null without people
 * @param minutesPossible what a fortnight has for each person at this caseload; null without people
 * @param safeCaseload    what a coach can take at the minutes that people take; null where that is not known
 * @param reckonedFrom    which minutes those are
 * @param waiting         steps that nobody of the team has taken up yet; halfWaits and longestWaits in seconds, null where there are none
 * @param pace            whether as many cases come as go
 */
record TeamCapacity(String area, int people, int coaches, Double caseload, Contacts contacts, Double minutesNoted, Double minutesTaken, Double minutesPossible, Integer safeCaseload,
        From reckonedFrom, int waiting, Long halfWaits, Long longestWaits, Pace pace) {

    /** NOTED: what coaches and advisers noted on forms. IN_HANDS: how long steps were in somebody's hands. */
    enum From { NOTED, IN_HANDS }

    /** What waits to be taken up. */
    record Queue(int waiting, Long half, Long longest) { }

    private static final int FORTNIGHTS = 2;

    /** @param minutesInHands for which steps of the team were in somebody's hands in the last four weeks */
    static TeamCapacity of(String area, int people, int coaches, Contacts contacts, double minutesInHands, Queue queue, Pace pace, CoachTime time) {
        var noted = contacts.said() == 0 ? null : forEach(contacts.minutes(), people);
        var taken = forEach(minutesInHands, people);
        var from = contacts.mostSayMinutes() ? From.NOTED : From.IN_HANDS;
        var demand = from == From.NOTED ? forEach(contacts.minutesOfAll(), people) : taken;
        return new TeamCapacity(area, people, coaches, coaches == 0 ? null : (double) people / coaches, contacts, noted, taken, people == 0 ? null : time.directMinutes() * coaches / people,
                time.safeCaseload(demand), from, queue.waiting(), queue.half(), queue.longest(), pace);
    }

    private static Double forEach(double minutes, int people) {
        return people == 0 ? null : minutes / FORTNIGHTS / people;
    }
}
