package org.fitnotetowork.pathway.measure.process;

import java.util.List;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.measure.InstrumentsOffered;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The questionnaires of the area, after "not now". */
@Component
class InstrumentOptions implements OptionList {

    static final String NOT_NOW = "NOT_NOW";

    private final InstrumentsOffered offered;

    InstrumentOptions(InstrumentsOffered offered) {
        this.offered = offered;
    }

    @Override
    public String name() {
        return "instruments";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return Stream.concat(Stream.of(new Option(NOT_NOW, "Not now")), offered.by(task.organisation()).stream().map(instrument -> new Option(instrument.name(), instrument.title()))).toList();
    }
}
