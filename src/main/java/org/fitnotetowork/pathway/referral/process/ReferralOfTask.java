package org.fitnotetowork.pathway.referral.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.referral.ReferralFacts;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/**
 * The referral that a task is about. Its read-only fields come through the door like everybody's, so consent and the access log hold for them too; only their
 * names differ, because several referrals run in one case.
 */
@Component
class ReferralOfTask {

    private final Disclosure door;

    ReferralOfTask(Disclosure door) {
        this.door = door;
    }

    static String reference(TaskAnswers.Task task) {
        return (String) task.variables().get(SupportReferral.REFERRAL.name());
    }

    /** These facts of the task's referral, as far as the reader may see them, by the keys of the form. */
    Map<String, Object> seen(TaskAnswers.Task task, String form, List<String> facts) {
        var names = facts.stream().collect(Collectors.toMap(fact -> ReferralFacts.of(reference(task), fact), fact -> fact));
        var seen = new HashMap<String, Object>();
        facts(task, form, names.keySet()).forEach((name, value) -> seen.put(names.get(name), value));
        return seen;
    }

    /** Facts of the case, as far as the reader may see them. */
    Map<String, Object> facts(TaskAnswers.Task task, String form, Set<String> keys) {
        return door.read(Reader.of(task.person(), form, false), task.caseReference(), keys);
    }
}
