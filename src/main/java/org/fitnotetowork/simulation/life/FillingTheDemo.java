package org.fitnotetowork.simulation.life;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.MovingTheClock;
import org.fitnotetowork.platform.taskform.TasksInSomebodysName;
import org.fitnotetowork.simulation.Pace;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** Fills the demonstration with made-up people by playing weeks or months of work; moves the clock as it goes. */
@Service
@ConditionalOnProperty("fitnote.demo.enabled")
public class FillingTheDemo {

    /**
     * @param people   who come within the weeks
     * @param planted  name of a file under {@code simulation/planted}; empty for none
     * @param hands    how many people are at work in the same moment
     */
    public record Plan(long seed, int people, int weeks, String planted, int hands) {
    }

    /** How far it is at the end of a day. */
    public record Stand(LocalDate day, int came, int people, long tasks) {
    }

    private final TasksInSomebodysName tasks;
    private final MovingTheClock moving;
    private final WorkingDays working;
    private final CaseFiles cases;
    private final Progress progress;
    private final Clock clock;

    FillingTheDemo(TasksInSomebodysName tasks, MovingTheClock moving, WorkingDays working, CaseFiles cases, Progress progress, Clock clock) {
        this.tasks = tasks;
        this.moving = moving;
        this.working = working;
        this.cases = cases;
        this.progress = progress;
        this.clock = clock;
    }

    /** Plays from where it stands to the end of the plan; a play that has begun keeps its seed and its size. Does nothing where it has come to its end. */
    public Report fill(Plan plan, Pace pace, Consumer<Stand> told) {
        var report = new Report();
        var run = progress.run().orElseGet(() -> begin(plan));
        if (run.filled()) {
            return report;
        }
        var world = World.read(plan.planted());
        var people = new People(world, working, run.seed(), run.begunOn(), run.people(), run.weeks());
        var hands = Executors.newFixedThreadPool(plan.hands());
        try {
            var play = new Play(world, run, people, new Deciding(world, working, run.seed(), run.begunOn()), tasks, new Desk(tasks, clock, report), cases, progress, report, hands);
            play.takeUp(LocalDate.now(clock));
            play(play, run, pace, report, told);
        } finally {
            hands.shutdownNow();
        }
        return report;
    }

    private Progress.Run begin(Plan plan) {
        var today = LocalDate.now(clock);
        var monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        if (monday.isAfter(today)) {
            moving.forward((int) ChronoUnit.DAYS.between(today, monday));
        }
        return progress.begin(plan.seed(), plan.people(), plan.weeks(), monday);
    }

    private void play(Play play, Progress.Run run, Pace pace, Report report, Consumer<Stand> told) {
        var end = run.begunOn().plusWeeks(run.weeks());
        Runnable settle = () -> pace.until(tasks::isUpToDate, "The application is still busy with what was done last.");
        for (var today = LocalDate.now(clock); today.isBefore(end); today = LocalDate.now(clock)) {
            play.day(today, settle);
            moving.forward((int) ChronoUnit.DAYS.between(today, working.after(today, 1)));
            told.accept(new Stand(today, play.came(), run.people(), report.tasks()));
        }
        settle.run();
        progress.filled();
    }
}
