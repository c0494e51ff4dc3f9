package org.fitnotetowork.pathway.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.taskform.AnswerStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what designers' fields were answered with, and remembers every answer; the latest holds. */
@Component
class StoredAnswers implements AnswerStore {

    /** An answer with its place in the order of answers, and the organisation to which it was given. */
    record Stored(long id, Object value, String organisation) {
    }

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    StoredAnswers(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void keep(String caseReference, String form, String organisation, SignedIn person, List<Answer> answers) {
        var role = Reader.of(person, form, false).recipient();
        for (var answer : answers) {
            jdbc.sql("""
                    insert into casefile.answer (case_reference, form, field, information, value, organisation, recorded_for, recorded_at, recorded_by)
                    values (:reference, :form, :field, :information, :value::jsonb, :organisation, :role, :now, :by)""")
                    .param("reference", caseReference).param("form", form).param("field", answer.field()).param("information", answer.item().code())
                    .param("value", write(answer.value())).param("organisation", organisation).param("role", role == null ? null : role.name())
                    .param("now", Timestamp.from(clock.instant())).param("by", person.id()).update();
        }
    }

    /** The latest answer of each organisation and role to each field, in the order in which they were given: whoever may not read the last one reads the one before. */
    List<Fact> facts(Collection<String> caseReferences, Set<String> fields) {
        return jdbc.sql("""
                select case_reference, field, information, value, organisation, recorded_for from casefile.answer
                where id in (select max(id) from casefile.answer where case_reference = any(:references) and field = any(:fields)
                             group by case_reference, field, organisation, recorded_for)
                order by id""")
                .param("references", caseReferences.toArray(String[]::new)).param("fields", fields.toArray(String[]::new))
                .query((row, index) -> new Fact(row.getString("case_reference"), row.getString("field"), Item.of(row.getString("information")), read(row.getString("value")),
                        row.getString("organisation"), Optional.ofNullable(row.getString("recorded_for")).map(Recipient::valueOf).orElse(null))).list();
    }

    /** The latest answer to a field of the case, whoever gave it. */
    Optional<Stored> latest(String caseReference, String field) {
        return jdbc.sql("select id, value, organisation from casefile.answer where case_reference = :reference and field = :field order by id desc limit 1")
                .param("reference", caseReference).param("field", field)
                .query((row, index) -> new Stored(row.getLong("id"), read(row.getString("value")), row.getString("organisation"))).optional();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("answers come from JSON", impossible);
        }
    }

    private Object read(String value) {
        try {
            return json.readValue(value, Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored answer cannot be read", broken);
        }
    }
}
