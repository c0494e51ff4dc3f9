package org.fitnotetowork.pathway.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.pathway.coordination.conference.SharedPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the latest plan, for those who plan together. */
@Component
class PlanForCircle implements SharedPlan {

    private final JdbcClient sql;

    PlanForCircle(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Line> lines(String caseReference) {
        return sql.sql("select a.domain, a.step, a.by_when from conversation.plan_action a join conversation.plan p on p.id = a.plan where a.gap_reason is null and p.case_reference = :case "
                        + "and p.version = (select max(version) from conversation.plan where case_reference = :case) order by a.position")
                .param("case", caseReference).query(PlanForCircle::line).list();
    }

    @Override
    public String words(String need) {
        return Domain.valueOf(need).words();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        var need = Domain.valueOf(row.getString("domain"));
        return new Line(need.name(), need.words(), row.getString("step"), row.getObject("by_when", LocalDate.class), privacy(need));
    }

    private static Privacy privacy(Domain need) {
        return need == Domain.RELATIONSHIP_DOMESTIC_ABUSE ? Privacy.NAMED_ONLY : need.kind() == Domain.Kind.CLINICAL ? Privacy.HEALTH : Privacy.OPEN;
    }
}
