package org.fitnotetowork.pathway.jobsearch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the person's own job goal to the door. */
@Component
class JobSearchFacts implements InformationOwner {

    private static final String GOAL = "jobGoalText";

    private final JdbcClient sql;

    JobSearchFacts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        return keys.contains(GOAL) ? sql.sql("select distinct on (case_reference) * from jobsearch.goal where case_reference = any(?) order by case_reference, id desc")
                .param(caseReferences.toArray(String[]::new)).query((row, index) -> goal(row)).list() : List.of();
    }

    private static Fact goal(ResultSet row) throws SQLException {
        var text = Stream.of(row.getString("goal"), labelled("Matters", row.getString("preferences")), labelled("Good work is", row.getString("good_work")),
                labelled("Not wanted", row.getString("not_wanted"))).filter(line -> line != null).collect(Collectors.joining("\n"));
        return new Fact(row.getString("case_reference"), GOAL, Item.ACTION_PLAN, text, row.getString("organisation"), Recipient.EMPLOYER_ADVISER);
    }

    private static String labelled(String label, String text) {
        return text == null ? null : label + ": " + text;
    }
}
