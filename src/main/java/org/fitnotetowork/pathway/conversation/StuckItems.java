package org.fitnotetowork.pathway.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.coordination.Block;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be stuck: for the coach each step of the plan, for a partner the steps that it gives itself, for everybody the plan as a whole (domain J.2, action plan).
 * A step that became a referral goes by the referral's reference.
 */
@Component
class StuckItems implements OptionList {

    /** @param organisation the partner that gives it; null where none does */
    private record Step(Option option, String organisation) {
    }

    private final JdbcClient sql;
    private final CaseFiles cases;
    private final Areas areas;

    StuckItems(JdbcClient sql, CaseFiles cases, Areas areas) {
        this.sql = sql;
        this.cases = cases;
        this.areas = areas;
    }

    @Override
    public String name() {
        return "stuckItems";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        var steps = task.caseReference() == null ? Stream.<Step>of() : steps(task.caseReference());
        return Stream.concat(Stream.of(new Option(Block.WHOLE_PLAN, "The plan as a whole")),
                steps.filter(step -> task.person().has(Role.COACH) || task.person().has(Role.PARTNER) && task.organisation().equals(step.organisation())).map(Step::option)).toList();
    }

    private Stream<Step> steps(String caseReference) {
        var area = areas.get(cases.get(caseReference).area());
        return sql.sql("select p.version, a.* from conversation.plan_action a join conversation.plan p on p.id = a.plan where a.gap_reason is null and p.case_reference = :case "
                        + "and p.version = (select max(version) from conversation.plan where case_reference = :case) order by a.position")
                .param("case", caseReference).query((row, index) -> step(caseReference, row, area)).list().stream();
    }

    private static Step step(String caseReference, ResultSet row, Area area) throws SQLException {
        var domain = Domain.valueOf(row.getString("domain")).words();
        var service = row.getString("service") == null ? null : area.service(row.getString("service")).orElse(null);
        var referral = row.getString("referral");
        var id = referral == null ? "%s-P%d.%d".formatted(caseReference, row.getInt("version"), row.getInt("position") + 1) : referral;
        return new Step(new Option(id, service == null ? domain : domain + ": " + service.name()), service == null ? null : service.organisation());
    }
}
