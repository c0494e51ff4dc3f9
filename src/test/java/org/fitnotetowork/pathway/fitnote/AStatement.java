package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.NewPerson;
import org.fitnotetowork.platform.area.AreasAsWritten;

/** Builds statements for tests: a usual one of 3 June 2026, changed where the test is about it. */
final class AStatement {

    static final LocalDate TODAY = LocalDate.parse("2026-06-03");

    private String nhsNumber = "9990000018";
    private String comments;
    private Advice advice = Advice.NOT_FIT;
    private PeriodType periodType = PeriodType.DATE_RANGE;
    private LocalDate assessedOn = TODAY;
    private LocalDate statementOn = TODAY;
    private LocalDate firstDay = TODAY;
    private LocalDate lastDay = TODAY.plusDays(27);
    private Certifier certifier = new Certifier("Grace Palmer", Profession.DOCTOR, "7012345");
    private Set<Adjustment> adjustments = EnumSet.noneOf(Adjustment.class);
    private boolean sixMonths;
    private String reassess = "WILL_NOT_NEED";
    private String backdateBasis;
    private LocalDate firstDayOff;

    static AStatement usual() {
        return new AStatement();
    }

    AStatement of(String patient) {
        nhsNumber = patient;
        return this;
    }

    AStatement from(String first, String last) {
        firstDay = LocalDate.parse(first);
        lastDay = last == null ? null : LocalDate.parse(last);
        periodType = last == null ? PeriodType.INDEFINITE : periodType;
        return this;
    }

    AStatement withoutDates(PeriodType type) {
        periodType = type;
        firstDay = null;
        lastDay = null;
        return this;
    }

    AStatement weeks(int weeks) {
        periodType = PeriodType.DURATION;
        firstDay = assessedOn;
        lastDay = assessedOn.plusWeeks(weeks).minusDays(1);
        return this;
    }

    AStatement issued(String assessed, String stated) {
        assessedOn = LocalDate.parse(assessed);
        statementOn = LocalDate.parse(stated);
        return this;
    }

    AStatement mayBeFit(String written, Adjustment... ticked) {
        advice = Advice.MAY_BE_FIT;
        comments = written;
        adjustments = Set.of(ticked);
        return this;
    }

    AStatement by(String name, Profession profession, String number) {
        certifier = new Certifier(name, profession, number);
        return this;
    }

    AStatement afterSixMonths() {
        sixMonths = true;
        return this;
    }

    AStatement reassessed() {
        reassess = "WILL_NEED";
        return this;
    }

    AStatement offSince(String day) {
        firstDayOff = LocalDate.parse(day);
        return this;
    }

    AStatement basedOn(String basis) {
        backdateBasis = basis;
        return this;
    }

    Statement written() {
        return new Statement(new NewPerson("Sam Okoro", nhsNumber, LocalDate.parse("1984-03-12"), null), new Assessment(assessedOn, "IN_PERSON", null, null), "Low back pain", advice,
                adjustments, comments, periodType, firstDay, lastDay, reassess, sixMonths, backdateBasis, statementOn, certifier, firstDayOff);
    }

    /** The same as a note that has been recorded before. */
    FitNote recorded() {
        return new FitNote("HW-2026-000001-N1", "HW-2026-000001", advice, new DateRange(firstDay, lastDay), assessedOn, statementOn, false);
    }

    static CheckedAgainst knowing(FitNote... earlier) {
        return new CheckedAgainst(TODAY, AreasAsWritten.areas().on("ncl", TODAY), List.of(earlier), List.of(earlier).stream().map(FitNote::period).toList(), false, null, false);
    }
}
