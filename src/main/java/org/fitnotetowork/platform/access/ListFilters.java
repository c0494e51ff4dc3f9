package org.fitnotetowork.platform.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists in Tasklist: mine, my team's, overdue, due this week, waiting; for each role that works there. They always name the role's group, sort by
 * due date and priority, and hold no expression beyond who is asking and what day it is.
 */
@Component
class ListFilters {

    private static final List<Role> TEAMS = List.of(Role.GP, Role.COACH, Role.EMPLOYER_ADVISER, Role.PARTNER, Role.MANAGER);

    private enum Kind {
        MINE("My tasks", "Tasks that I have claimed", query -> query.taskAssigneeExpression("${currentUser()}")),
        TEAM("My team", "Tasks that nobody in my team has claimed yet", query -> query.taskUnassigned()),
        OVERDUE("Overdue", "Tasks of my team whose day has passed", query -> query.dueBeforeExpression("${today.begins(0)}")),
        THIS_WEEK("Due this week", "Tasks of my team that are due within seven days",
                query -> query.dueAfterExpression("${today.begins(-1)}").dueBeforeExpression("${today.begins(7)}")),
        WAITING("Waiting", "Tasks of my team to look at again later", query -> query.followUpAfterExpression("${now()}"));

        private final String title;
        private final String description;
        private final UnaryOperator<TaskQuery> narrow;

        Kind(String title, String description, UnaryOperator<TaskQuery> narrow) {
            this.title = title;
            this.description = description;
            this.narrow = narrow;
        }
    }

    private final FilterService filters;
    private final TaskService tasks;

    ListFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Makes or mends the lists; returns each filter's id with the group that may read it. */
    Map<String, String> make() {
        var present = filters.createFilterQuery().list().stream().filter(filter -> filter.getProperties().containsKey("list"))
                .collect(Collectors.toMap(filter -> (String) filter.getProperties().get("list"), filter -> filter));
        var readers = new LinkedHashMap<String, String>();
        TEAMS.forEach(role -> Arrays.stream(Kind.values()).forEach(kind -> readers.put(make(role, kind, present), role.group())));
        // Administrators work in no team, and Tasklist wants one list at least.
        readers.put(make(Role.ADMIN, Kind.MINE, present), Role.ADMIN.group());
        return readers;
    }

    private String make(Role role, Kind kind, Map<String, Filter> present) {
        var list = role.group() + "/" + kind;
        return save(present.get(list), list, role, kind).getId();
    }

    private Filter save(Filter present, String list, Role role, Kind kind) {
        var filter = present == null ? filters.newTaskFilter() : present;
        filter.setName(kind.title);
        var query = kind == Kind.MINE ? tasks.createTaskQuery() : tasks.createTaskQuery().taskCandidateGroup(role.group()).includeAssignedTasks();
        filter.setQuery(kind.narrow.apply(query).orderByDueDate().asc().orderByTaskPriority().desc());
        filter.setProperties(Map.of("list", list, "description", kind.description, "priority", kind.ordinal() * 10, "color", "#005eb8", "refresh", true,
                "showUndefinedVariable", false, "variables", List.of()));
        return filters.saveFilter(filter);
    }
}
