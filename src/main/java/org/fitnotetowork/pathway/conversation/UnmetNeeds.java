package org.fitnotetowork.pathway.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.conversation.UnmetNeed.Reason;
import org.fitnotetowork.pathway.referral.UnmetReferrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of unmet need: the lines of plans that say why nothing is possible, and those whose referral ended in a gap, read as what an area lacks. There is no second
 * copy of them. What the person does not want is no lack of a service and is not among them.
 */
@Service
@Transactional(readOnly = true)
public class UnmetNeeds {

    /** What the coach chose, as the ledger counts it. */
    private static final Map<String, Reason> REASONS = Map.of("NO_SERVICE", Reason.NO_SERVICE, "FULL", Reason.CLOSED_LIST, "NOT_ELIGIBLE", Reason.ELIGIBILITY,
            "OUT_OF_AREA", Reason.DISTANCE, "LANGUAGE", Reason.LANGUAGE, "ACCESS", Reason.ACCESS);

    private static final String LATEST = "p.version = (select max(version) from conversation.plan l where l.case_reference = p.case_reference)";

    private record Open(String caseReference, UnmetNeed need) {

        List<Object> sameNeed() {
            return List.of(caseReference, need.need(), need.reason());
        }
    }

    private final JdbcClient sql;
    private final CaseFiles cases;
    private final UnmetReferrals referrals;
    private final Clock clock;

    UnmetNeeds(JdbcClient sql, CaseFiles cases, UnmetReferrals referrals, Clock clock) {
        this.sql = sql;
        this.cases = cases;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** What is not met in the latest plan of each case of the area, longest first. A need is one, however many plans and referrals have said so. */
    public List<UnmetNeed> of(String area) {
        var areas = new HashMap<String, Boolean>();
        return Stream.concat(inPlans(area), afterReferrals(area)).filter(open -> areas.computeIfAbsent(open.caseReference(), reference -> cases.get(reference).area().equals(area)))
                .sorted(Comparator.comparing((Open open) -> open.need().since()).thenComparing(open -> open.need().need()))
                .collect(Collectors.toMap(Open::sameNeed, Open::need, (longer, shorter) -> longer, LinkedHashMap::new)).values().stream().toList();
    }

    /** Lines that say themselves that nothing is possible. */
    private Stream<Open> inPlans(String area) {
        return sql.sql("select p.case_reference, a.domain, a.gap_reason, (select min(f.agreed_at) from conversation.plan_action g join conversation.plan f on f.id = g.plan "
                        + "where f.case_reference = p.case_reference and g.domain = a.domain and g.gap_reason = a.gap_reason) as since "
                        + "from conversation.plan_action a join conversation.plan p on p.id = a.plan where a.gap_reason = any(?) and " + LATEST)
                .param(REASONS.keySet().toArray(String[]::new)).query((row, index) -> open(row, area, REASONS.get(row.getString("gap_reason")),
                        row.getTimestamp("since").toInstant().atZone(clock.getZone()).toLocalDate())).list().stream();
    }

    /** Lines that became a referral, which came back, and nobody else could take it. */
    private Stream<Open> afterReferrals(String area) {
        return referrals.all().stream().flatMap(gap -> sql.sql("select p.case_reference, a.domain from conversation.plan_action a join conversation.plan p on p.id = a.plan where a.referral = ? and " + LATEST)
                .param(gap.first()).query((row, index) -> open(row, area, Reason.valueOf(gap.reason()), gap.since())).list().stream());
    }

    private static Open open(ResultSet row, String area, Reason reason, LocalDate since) throws SQLException {
        return new Open(row.getString("case_reference"), new UnmetNeed(Domain.valueOf(row.getString("domain")), reason, area, since));
    }
}
