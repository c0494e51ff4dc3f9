package org.fitnotetowork.pathway.casefile.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.ComingBack;
import org.fitnotetowork.pathway.casefile.NewPerson;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record new referral" in new-referral: finds the person's case with this team, opens it again, or opens a new one. */
@Component
class RecordWayIn implements TaskAnswers {

    private final CaseFiles files;
    private final ComingBack comingBack;
    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;

    RecordWayIn(CaseFiles files, ComingBack comingBack, Organisations organisations, Areas areas, Clock clock) {
        this.files = files;
        this.comingBack = comingBack;
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-way-in";
    }

    @Override
    public Set<String> fields() {
        return Set.of("wayIn", "personName", "nhsNumber", "dateOfBirth", "contactPhone", "workStatus");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var area = organisations.get(task.organisation()).area();
        var person = new NewPerson(answers.text("personName"), answers.text("nhsNumber"), answers.date("dateOfBirth"), answers.text("contactPhone"));
        answers.settle(problems(person, area, answers));
        var by = task.person().id();
        var reference = files.openCaseOf(person.nhsNumber(), person.dateOfBirth()).filter(file -> task.organisation().equals(file.leadOrganisation())).map(CaseFile::reference)
                .orElseGet(() -> comingBack.caseFor(person, area, task.organisation(), false, answers.text("wayIn"), by));
        files.updateContact(reference, person.phone(), by);
        files.recordWorkStatus(reference, answers.text("workStatus"), task.organisation(), by);
        return new Outcome(reference, Map.of());
    }

    private List<Problem> problems(NewPerson person, String area, Answers answers) {
        var problems = new ArrayList<Problem>();
        if (!answers.ticked("personAgrees")) {
            problems.add(Problem.refuse("personAgrees", "Speak with the person first. Support starts only where they asked for it or agreed to it."));
        }
        if (person.nhsNumber() != null && NhsNumber.of(person.nhsNumber()).isEmpty()) {
            problems.add(Problem.refuse("nhsNumber", "Compare the NHS number with a letter or the app: one of its digits is wrong. You can also leave it empty."));
        }
        var today = LocalDate.now(clock);
        var age = person.ageOn(today);
        var youngest = areas.on(area, today).youngest();
        if (age < youngest) {
            problems.add(Problem.refuse("dateOfBirth", age < 0 ? "The date of birth is in the future. Correct it."
                    : "Support here is for people aged " + youngest + " or over. Check the date of birth, or tell the person about support for young people."));
        }
        if (NhsNumber.of(person.nhsNumber()).isPresent() && comingBack.isRecordedAsDied(person, area)) {
            problems.add(Problem.confirm("nhsNumber", "I5-DIED", "An earlier case with this NHS number and date of birth says that the person has died. Make sure who this is before you go on."));
        }
        return problems;
    }
}
