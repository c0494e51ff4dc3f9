package org.fitnotetowork.pathway.conversation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.conversation.UnmetNeed.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of unmet need: the lines of plans that say why nothing is possible, read as what an area lacks. There is no second copy of them. What the person does
 * not want is no lack of a service and is not among them.
 */
@Service
@Transactional(readOnly = true)
public class UnmetNeeds {

    /** What the coach chose, as the ledger counts it. */
    private static final Map<String, Reason> REASONS = Map.of("NO_SERVICE", Reason.NO_SERVICE, "FULL", Reason.CLOSED_LIST, "NOT_ELIGIBLE", Reason.ELIGIBILITY,
            "OUT_OF_AREA", Reason.DISTANCE, "LANGUAGE", Reason.LANGUAGE, "ACCESS", Reason.ACCESS);

    private final JdbcClient sql;
    private final CaseFiles cases;
    private final Clock clock;

    UnmetNeeds(JdbcClient sql, CaseFiles cases, Clock clock) {
        this.sql = sql;
        this.cases = cases;
        this.clock = clock;
    }

    /** What is not met in the latest plan of each case of the area, longest first. A need is one, however many plans have said so. */
    public List<UnmetNeed> of(String area) {
        var open = sql.sql("select p.case_reference, a.domain, a.gap_reason, (select min(f.agreed_at) from conversation.plan_action g join conversation.plan f on f.id = g.plan "
                        + "where f.case_reference = p.case_reference and g.domain = a.domain and g.gap_reason = a.gap_reason) as since "
                        + "from conversation.plan_action a join conversation.plan p on p.id = a.plan where a.gap_reason = any(?) "
                        + "and p.version = (select max(version) from conversation.plan l where l.case_reference = p.case_reference) order by since, a.domain")
                .param(REASONS.keySet().toArray(String[]::new)).query((row, index) -> Map.entry(row.getString("case_reference"),
                        new UnmetNeed(Domain.valueOf(row.getString("domain")), REASONS.get(row.getString("gap_reason")), area,
                                row.getTimestamp("since").toInstant().atZone(clock.getZone()).toLocalDate()))).list();
        var areas = new LinkedHashMap<String, Boolean>();
        return open.stream().filter(need -> areas.computeIfAbsent(need.getKey(), reference -> cases.get(reference).area().equals(area))).distinct().map(Map.Entry::getValue).toList();
    }
}
