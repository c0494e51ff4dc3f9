package org.fitnotetowork.pathway.employer;

import java.util.List;
import org.fitnotetowork.platform.TableFile;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Examples of changes at work by what somebody finds hard, {@code employer/adjustment-catalogue.csv}: what works for a function, without a condition (domain G1, G11). */
@Component
class AdjustmentCatalogue implements OptionList {

    record Example(String code, String kind, String difficulty, String wording) {
    }

    private final List<Example> examples = TableFile.read(new ClassPathResource("employer/adjustment-catalogue.csv"), Example.class);

    List<Example> examples() {
        return examples;
    }

    @Override
    public String name() {
        return "adjustmentCatalogue";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return examples.stream().map(example -> new Option(example.code(), example.difficulty() + ": " + example.wording())).toList();
    }
}
