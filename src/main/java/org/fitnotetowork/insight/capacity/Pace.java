package org.fitnotetowork.insight.capacity;

/**
 * Little's check (domain K.5): where as much comes in as goes out, as many are there as go in a day times the days that each stays.
 *
 * @param there how many are there now
 * @param gone  how many have gone of late
 * @param fits  how many would be there at the pace of those; null where too few have gone to say
 */
record Pace(int there, int gone, Double fits, Says says) {

    /** What it comes to. By MORE_COMES and LESS_COMES the number that is there is unstable: it will go on growing, or shrinking. */
    enum Says { TOO_FEW, HOLDS, MORE_COMES, LESS_COMES }

    private static final int FEWEST = 10;
    private static final double MOST_BESIDE = 0.25;

    /** @param fits the number that have gone in a day, times the mean of the days that each was there */
    static Pace of(int there, int gone, double fits) {
        if (gone < FEWEST) {
            return new Pace(there, gone, null, Says.TOO_FEW);
        }
        var beside = Math.abs(there - fits) > MOST_BESIDE * fits;
        return new Pace(there, gone, fits, !beside ? Says.HOLDS : there > fits ? Says.MORE_COMES : Says.LESS_COMES);
    }

    boolean isUnstable() {
        return says == Says.MORE_COMES || says == Says.LESS_COMES;
    }
}
