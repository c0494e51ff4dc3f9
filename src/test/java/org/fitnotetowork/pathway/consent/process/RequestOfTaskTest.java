package org.fitnotetowork.pathway.consent.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.consent.request.AnsweringRequests;
import org.fitnotetowork.pathway.consent.request.RequestFacts;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a designer puts the form: the words of a request reach the data protection lead and nobody else (domain J.6, S7). */
class RequestOfTaskTest {

    private static final String KEY = "requestText@HW-2026-000001-I1";

    private final Disclosure door = mock(Disclosure.class);
    private final RequestOfTask request = new RequestOfTask(door, mock(AnsweringRequests.class));

    @ParameterizedTest
    @EnumSource
    void only_the_lead_reads_on_the_human_route(Role role) {
        when(door.read(any(Reader.class), anyString(), eq(Set.of(KEY))))
                .thenAnswer(call -> call.<Reader>getArgument(0).safeguarding() ? Map.of(KEY, "The police asked") : Map.of());
        var task = new TaskAnswers.Task("HW-2026-000001", "team", new SignedIn("somebody", "Somebody", Set.of("team"), role), Map.of("requestReference", "HW-2026-000001-I1"));

        assertThat(request.seen(task, "decide-request", RequestFacts.TEXT)).isEqualTo(role == Role.MANAGER ? Map.of("requestText", "The police asked") : Map.of());
    }
}
