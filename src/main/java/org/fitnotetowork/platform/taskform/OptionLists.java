package org.fitnotetowork.platform.taskform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The option lists that capabilities supply, by name. */
@Component
class OptionLists {

    private final Map<String, OptionList> byName;

    OptionLists(List<OptionList> lists) {
        byName = lists.stream().collect(Collectors.toUnmodifiableMap(OptionList::name, Function.identity()));
    }

    List<OptionList.Option> options(String name, TaskAnswers.Task task) {
        var list = byName.get(name);
        if (list == null) {
            throw new IllegalStateException("no capability supplies the options \"" + name + "\"");
        }
        return list.options(task);
    }

    Set<String> values(String name, TaskAnswers.Task task) {
        return options(name, task).stream().map(OptionList.Option::value).collect(Collectors.toSet());
    }
}
