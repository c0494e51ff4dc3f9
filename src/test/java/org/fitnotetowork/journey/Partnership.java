package org.fitnotetowork.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.MovingTheClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The partnership around the person, as stories need it: colleagues by their sign-in, days that pass, and what the engine still has running. */
public class Partnership {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final ApplicationContext context;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final MovingTheClock moving;
    private final Clock clock;
    private final Typist typist;
    private final Map<String, Colleague> colleagues = new ConcurrentHashMap<>();

    @Autowired
    Partnership(ApplicationContext context, RuntimeService runtime, HistoryService history, ManagementService management, MovingTheClock moving, Clock clock) {
        this(context, runtime, history, management, moving, clock, Typist.PLAIN);
    }

    private Partnership(ApplicationContext context, RuntimeService runtime, HistoryService history, ManagementService management, MovingTheClock moving, Clock clock, Typist typist) {
        this.typist = typist;
        this.context = context;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.moving = moving;
        this.clock = clock;
    }

    /** The same partnership with colleagues who fill in forms in another way. */
    public Partnership typing(Typist other) {
        return new Partnership(context, runtime, history, management, moving, clock, other);
    }

    public String address() {
        return "http://localhost:" + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public Colleague colleague(String signIn) {
        return colleagues.computeIfAbsent(signIn, name -> Colleague.signedIn(address(), name, typist, this::jobsRun));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public void daysPass(int days) {
        moving.forward(days);
        jobsRun();
    }

    /** So many working days from today: over Christmas and Easter later. */
    public LocalDate workingDay(int days) {
        return context.getBean(WorkingDays.class).after(today(), days);
    }

    /** As many days as it takes until so many of them were working days. */
    public void workingDaysPass(int days) {
        daysPass((int) today().until(workingDay(days), ChronoUnit.DAYS));
    }

    /** Runs what is due, and what comes due through it, as the job executor would. A job that fails fails the story. */
    public void jobsRun() {
        // Where the application runs its own jobs, two would take the same one.
        if (context.getEnvironment().getProperty("camunda.bpm.job-execution.enabled", Boolean.class, true)) {
            return;
        }
        for (var due = management.createJobQuery().executable().list(); !due.isEmpty(); due = management.createJobQuery().executable().list()) {
            due.forEach(job -> {
                if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                    management.executeJob(job.getId());
                }
            });
        }
    }

    /** The reference of the case that this task opened. */
    public String caseOpenedBy(String task) {
        var instance = history.createHistoricTaskInstanceQuery().taskId(task).singleResult().getProcessInstanceId();
        return history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey();
    }

    /** The reference of the person's case. */
    public String openCaseOf(String nhsNumber) {
        return context.getBean(JdbcTemplate.class).queryForObject("select reference from casefile.case_file join casefile.person on person.id = case_file.person "
                + "where nhs_number = ?", String.class, nhsNumber);
    }

    /** How many process instances of the case have not ended. */
    public long running(String caseReference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseReference).count();
    }

    /** True where an instance of the case has passed the element. */
    public boolean hasPassed(String caseReference, String element) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseReference).list().stream()
                .anyMatch(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).activityId(element).finished().count() > 0);
    }

    /** A made-up patient whom nobody knows yet, with an NHS number of the range that is never issued. */
    public static Map<String, String> somebody(String name) {
        return Map.of("personName", name, "nhsNumber", neverIssued(PEOPLE.incrementAndGet()), "dateOfBirth", "1984-03-12");
    }

    private static String neverIssued(int number) {
        return IntStream.iterate(999_100_000 + number * 11, candidate -> candidate + 1).mapToObj(NhsNumber::beginningWith).flatMap(Optional::stream).findFirst().orElseThrow().digits();
    }
}
