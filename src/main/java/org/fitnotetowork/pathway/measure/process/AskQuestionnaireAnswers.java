package org.fitnotetowork.pathway.measure.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.measure.Instrument;
import org.fitnotetowork.pathway.measure.Measures;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Ask questionnaire" in questionnaire. Skipping everything, and not now, are answers like any other. */
@Component
class AskQuestionnaireAnswers implements TaskAnswers {

    private static final String INSTRUMENT = "instrument";

    private final Measures measures;
    private final CaseNamed named;

    AskQuestionnaireAnswers(Measures measures, CaseNamed named) {
        this.measures = measures;
        this.named = named;
    }

    @Override
    public String form() {
        return "ask-questionnaire";
    }

    @Override
    public Set<String> fields() {
        return Stream.concat(Stream.of(CaseNamed.FIELD, INSTRUMENT), Arrays.stream(Instrument.values()).flatMap(instrument -> instrument.items().stream())).collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return named.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.require(task, answers);
        var risk = answers.is(INSTRUMENT, InstrumentOptions.NOT_NOW) ? Optional.<String>empty() : keep(reference, task, answers);
        return new Outcome(reference, risk.map(raised -> Map.<String, Object>of("worry", "RAISED", "riskReference", raised)).orElse(Map.of("worry", "NONE")));
    }

    private Optional<String> keep(String reference, Task task, Answers answers) {
        var instrument = Instrument.valueOf(answers.text(INSTRUMENT));
        return measures.keep(reference, task.organisation(), instrument, given(instrument, answers), task.person().id());
    }

    /** Options come as text, numbers as numbers; what was skipped is not there. */
    private static Map<String, Integer> given(Instrument instrument, Answers answers) {
        var given = new HashMap<String, Integer>();
        for (var item : instrument.items()) {
            var value = answers.values().get(item);
            if (value != null) {
                given.put(item, value instanceof Number number ? number.intValue() : Integer.valueOf((String) value));
            }
        }
        return given;
    }
}
