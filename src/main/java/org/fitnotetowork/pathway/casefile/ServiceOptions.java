package org.fitnotetowork.pathway.casefile;

import java.util.List;
import java.util.Optional;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The services of the area in which the case is led. */
@Component
class ServiceOptions implements OptionList {

    private final CaseFiles files;
    private final Areas areas;

    ServiceOptions(CaseFiles files, Areas areas) {
        this.files = files;
        this.areas = areas;
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return Optional.ofNullable(task.caseReference()).flatMap(files::find).map(file -> areas.get(file.area()).services()).orElse(List.of()).stream()
                .map(service -> new Option(service.code(), service.name())).toList();
    }
}
