package org.fitnotetowork.pathway.conversation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was said in a conversation, and which needs came up. */
@Service
@Transactional
public class HoldingConversations {

    private final JdbcClient sql;
    private final Clock clock;

    HoldingConversations(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void record(String caseReference, Conversation said, String organisation, String by) {
        var conversation = sql.sql("insert into conversation.conversation (case_reference, organisation, strengths, what_matters, own_summary, job_title, employer_name, work_story, "
                        + "good_work, effects_on_work, obstacles, importance, readiness, benefits_words, housing_words, recorded_at, recorded_by) "
                        + "values (:case, :organisation, :strengths, :matters, :summary, :job, :employer, :story, "
                        + ":good, :effects, :obstacles, :importance, :readiness, :benefits, :housing, :now, :by) returning id")
                .param("case", caseReference).param("organisation", organisation).param("strengths", said.strengths()).param("matters", said.whatMatters())
                .param("summary", said.ownSummary()).param("job", said.jobTitle()).param("employer", said.employerName()).param("story", said.workStory())
                .param("good", said.goodWork()).param("effects", said.effectsOnWork()).param("obstacles", said.obstacles()).param("importance", said.importance())
                .param("readiness", said.readiness()).param("benefits", said.benefitsWords()).param("housing", said.housingWords())
                .param("now", Timestamp.from(clock.instant())).param("by", by).query(Long.class).single();
        for (var position = 0; position < said.needs().size(); position++) {
            var need = said.needs().get(position);
            sql.sql("insert into conversation.need (conversation, position, domain, wants_help, urgency) values (:conversation, :position, :domain, :wants, :urgency)")
                    .param("conversation", conversation).param("position", position).param("domain", need.domain().name()).param("wants", need.wantsHelp())
                    .param("urgency", need.urgency() == null ? null : need.urgency().name()).update();
        }
    }

    /** The needs of the last conversation, in the order in which they came up; empty where none has been held. */
    @Transactional(readOnly = true)
    public List<Need> needs(String caseReference) {
        return sql.sql("select domain, wants_help, urgency from conversation.need where conversation = "
                        + "(select max(id) from conversation.conversation where case_reference = :case) order by position")
                .param("case", caseReference)
                .query((row, index) -> new Need(Domain.valueOf(row.getString("domain")), row.getBoolean("wants_help"),
                        row.getString("urgency") == null ? null : Need.Urgency.valueOf(row.getString("urgency")))).list();
    }
}
