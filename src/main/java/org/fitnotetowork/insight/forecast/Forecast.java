package org.fitnotetowork.insight.forecast;

/** Many runs of one scenario. The same material and scenario give the same; two scenarios have the same luck. */
final class Forecast {

    /** What is looked at after the last week that is told, so that waits which begin in it can come to an end. */
    static final int WEEKS_AFTER = 8;

    private static final int RUNS = 200;
    private static final int FEWEST_RUNS = 20;

    // Under a second of one core, and a question takes two of them: what is, and what might be. Where more people are on their way than a thousand, a run varies less and fewer runs do.
    private static final double PEOPLE = 200_000;

    private Forecast() {
    }

    static int runs(Material material, Scenario scenario, int days) {
        return (int) Math.max(FEWEST_RUNS, Math.min(RUNS, PEOPLE / Math.max(1, material.peopleIn(days, scenario))));
    }

    static Tally of(Material material, Scenario scenario, int weeks, int weeksAfter, int runs) {
        var tally = new Tally(weeks, runs, material.places().size());
        for (var run = 0; run < runs; run++) {
            new Run(material, scenario, run, 7 * (weeks + weeksAfter), tally).go();
        }
        return tally;
    }
}
