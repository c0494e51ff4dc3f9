package org.fitnotetowork.simulation.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.platform.taskform.TasksInSomebodysName;

/** One run of the play, day by day: people come, things happen to them, and staff do what is in their lists. */
class Play {

    /** How often in a day people look at their lists; what comes up after that waits until tomorrow. */
    private static final int LOOKS_A_DAY = 4;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** A task that somebody of the team will do. */
    private record Entry(TasksInSomebodysName.Listed task, World.Team team, Somebody person, Behaviour.Decided decided) {
    }

    private final World world;
    private final Progress.Run run;
    private final People people;
    private final Deciding deciding;
    private final TasksInSomebodysName tasks;
    private final Desk desk;
    private final CaseFiles cases;
    private final Progress progress;
    private final Report report;
    private final ExecutorService hands;

    private final Map<String, Somebody> byCase = new HashMap<>();
    private final Map<Integer, String> byNumber = new HashMap<>();
    private final List<People.Happening> toCome = new ArrayList<>();
    private final Map<String, Entry> open = new LinkedHashMap<>();
    private final Map<World.Team, Instant> looked = new HashMap<>();
    private int nextNumber;

    Play(World world, Progress.Run run, People people, Deciding deciding, TasksInSomebodysName tasks, Desk desk, CaseFiles cases, Progress progress, Report report, ExecutorService hands) {
        this.world = world;
        this.run = run;
        this.people = people;
        this.deciding = deciding;
        this.tasks = tasks;
        this.desk = desk;
        this.cases = cases;
        this.progress = progress;
        this.report = report;
        this.hands = hands;
    }

    /** Goes on where an earlier start left off. */
    void takeUp(LocalDate today) {
        progress.cases().forEach((number, reference) -> {
            know(people.get(number), reference);
            nextNumber = Math.max(nextNumber, number + 1);
        });
        toCome.removeIf(happening -> happening.on().isBefore(today));
    }

    int came() {
        return nextNumber;
    }

    /** @param settle waits until what was done, and what the clock has brought, has had its consequences */
    void day(LocalDate today, Runnable settle) {
        settle.run();
        var rota = new Rota(world, run.seed(), run.begunOn(), today);
        happen(today, rota);
        for (; nextNumber < people.size() && !people.comesOn(nextNumber).isAfter(today); nextNumber++) {
            comes(people.get(nextNumber), rota);
        }
        for (var looks = 0; looks < LOOKS_A_DAY; looks++) {
            settle.run();
            look();
            if (!workedOff(today, rota)) {
                return;
            }
        }
        settle.run();
    }

    private void comes(Somebody person, Rota rota) {
        var way = world.waysIn().stream().filter(one -> Condition.holds(one.when(), person.traits())).findFirst().orElseThrow();
        var known = known(person, null);
        // Somebody of whom an earlier start was told, and had not written it down when it ended, has come already.
        var reference = cases.openCaseOf(person.traits().get("nhsNumber"), LocalDate.parse(person.traits().get("dateOfBirth"))).map(CaseFile::reference)
                .or(() -> starts(person, way.role(), way.starts(), way.behaviour(), known, rota));
        progress.came(person.number(), reference.orElse(null));
        know(person, reference.orElse(null));
    }

    private void know(Somebody person, String reference) {
        if (reference != null) {
            byCase.put(reference, person);
            byNumber.put(person.number(), reference);
            toCome.addAll(people.happenings(person));
        }
    }

    private void happen(LocalDate today, Rota rota) {
        var now = toCome.stream().filter(happening -> !happening.on().isAfter(today))
                .sorted(Comparator.comparing(People.Happening::on).thenComparing(happening -> happening.person().number())).toList();
        toCome.removeAll(now);
        for (var happening : now) {
            var reference = byNumber.get(happening.person().number());
            var event = happening.event();
            if (cases.find(reference).filter(file -> isTold(event, file)).isPresent()) {
                starts(happening.person(), event.role(), event.starts(), event.behaviour(), known(happening.person(), reference), rota);
            }
        }
    }

    /** A coach hears of it where a team has taken the case on, not of whoever said no at the practice. */
    private static boolean isTold(World.Event event, CaseFile file) {
        return file.isOpen() && (file.isLed() || !event.role().equals("COACH"));
    }

    private Optional<String> starts(Somebody person, String role, String wayIn, String form, Map<String, String> known, Rota rota) {
        var team = team(person, role);
        known.put("organisation", team.organisation());
        known.put("case", byNumber.getOrDefault(person.number(), ""));
        return deciding.decide(person, form, wayIn, team.organisation(), run.begunOn())
                .flatMap(decided -> desk.starts(rota.atTheDoor(team, person.number()), wayIn, form, decided, known, run.begunOn()))
                .map(reference -> {
                    report.done();
                    return reference;
                });
    }

    private World.Team team(Somebody person, String role) {
        return world.areas().get(person.area()).teams().stream().filter(team -> team.role().equals(role))
                .filter(team -> !role.equals("GP") || Objects.equals(team.organisation(), person.traits().get("practice"))).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is " + role + " in " + person.area()));
    }

    private static Map<String, String> known(Somebody person, String reference) {
        var known = new HashMap<>(person.traits());
        known.put("case", reference == null ? "" : reference);
        return known;
    }

    /** Everybody looks for what is new in their list, and thinks about when to do it. */
    private void look() {
        for (var team : world.teams()) {
            var since = looked.getOrDefault(team, Instant.EPOCH);
            for (var task : tasks.lists(team.people().get(0).signIn(), since)) {
                looked.merge(team, task.since().minusSeconds(1), (one, other) -> one.isAfter(other) ? one : other);
                var person = byCase.get(task.caseReference());
                if (person != null && !open.containsKey(task.id())) {
                    decide(task, team, person);
                }
            }
        }
    }

    private void decide(TasksInSomebodysName.Listed task, World.Team team, Somebody person) {
        var form = form(task);
        deciding.decide(person, form, task.element(), task.organisation(), LocalDate.ofInstant(task.since(), ENGLAND))
                .ifPresent(decided -> open.put(task.id(), new Entry(task, team, person, decided)));
    }

    private static String form(TasksInSomebodysName.Listed task) {
        return task.form() == null ? task.element() : task.form();
    }

    /** Does what is due and what somebody has time for; false where that was nothing. */
    private boolean workedOff(LocalDate today, Rota rota) {
        var due = open.values().stream().filter(entry -> !entry.decided().on().isAfter(today))
                .sorted(Comparator.comparing((Entry entry) -> entry.decided().on()).thenComparing(entry -> entry.task().caseReference()).thenComparing(entry -> entry.task().element())
                        .thenComparing(entry -> String.valueOf(entry.task().organisation()))).toList();
        var byPerson = new LinkedHashMap<String, List<Runnable>>();
        for (var entry : due) {
            rota.worker(entry.team(), entry.person(), entry.decided().on(), entry.decided().urgent()).ifPresent(worker -> {
                open.remove(entry.task().id());
                byPerson.computeIfAbsent(entry.task().caseReference(), none -> new ArrayList<>()).add(() -> does(worker, entry));
            });
        }
        atTheSameTime(byPerson.values().stream().<Callable<Void>>map(work -> () -> {
            work.forEach(Runnable::run);
            return null;
        }).toList());
        return !byPerson.isEmpty();
    }

    private void does(String worker, Entry entry) {
        var form = form(entry.task());
        var known = known(entry.person(), entry.task().caseReference());
        try {
            if (desk.does(worker, entry.task().id(), form, entry.decided(), known, run.begunOn()) == Desk.Result.DONE) {
                report.done();
                if (!deciding.isWritten(form)) {
                    report.unwritten(form);
                }
            }
        } catch (RuntimeException fault) {
            report.fault(form, entry.task().caseReference(), fault);
        }
    }

    private void atTheSameTime(List<Callable<Void>> work) {
        try {
            for (var done : hands.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a task could not be done", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
