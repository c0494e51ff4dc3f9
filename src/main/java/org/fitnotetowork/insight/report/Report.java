package org.fitnotetowork.insight.report;

import java.util.List;
import org.fitnotetowork.insight.outcome.ShownEffect;

/**
 * The report as people read it: every figure is a string that may be shown. Kept as it is when it is issued, so what is here only grows.
 *
 * @param quarter   the first month, as in "2026-07"
 * @param carried   actions that earlier reports asked for
 * @param agreed    what this one asks for
 */
record Report(String area, String areaName, String quarter, String period, String periodBefore, List<Section> sections, List<ShownEffect> outcomes, List<Trajectories.Step> trajectory,
              List<Actions.Action> carried, List<Actions.Action> agreed) {

    /** With what begins the sentence that stands where a figure would. */
    static final String NOT_MEASURED = "not measured yet: ";

    record Section(int number, String title, String about, List<Line> lines) {
    }

    /**
     * @param measure id in the dictionary, with the version of its definition; null where the dictionary has none
     * @param shown   a figure, or a sentence that says why there is none
     * @param before  of the quarter before
     */
    record Line(String words, String measure, Integer version, String shown, String before) {
    }
}
