package org.fitnotetowork.pathway.coordination;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** For whom something can wait. Every organisation of the area, not those of the case: the list must not tell a partner who else supports the person. */
@Component
class BlockingParties implements OptionList {

    private final Organisations organisations;

    BlockingParties(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "blockingParties";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        var area = organisations.get(task.organisation()).area();
        return Stream.concat(
                organisations.all().stream().filter(one -> one.area().equals(area)).sorted(Comparator.comparing(Organisation::name)).map(one -> new Option(one.code(), one.name())),
                Stream.of(new Option(Block.EMPLOYER, "The person's employer"), new Option(Block.OUTSIDE, "Somebody outside the partnership"))).toList();
    }
}
