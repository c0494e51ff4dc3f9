package org.fitnotetowork.pathway.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.pathway.coordination.SuggestingOrder;
import org.fitnotetowork.pathway.coordination.SuggestingOrder.Seen;
import org.fitnotetowork.pathway.coordination.SuggestingOrder.Sign;
import org.fitnotetowork.platform.engine.CaseFacts;
import org.fitnotetowork.platform.taskform.PausedSteps;
import org.springframework.stereotype.Component;

/** What coach and person may want to do first, from what is known when they make the plan. It fills in nothing: the lines stand in the person's order. */
@Component
public class WhatComesFirst {

    private final HoldingConversations conversations;
    private final SuggestingOrder suggesting;
    private final PausedSteps steps;
    private final List<CaseFacts> facts;

    WhatComesFirst(HoldingConversations conversations, SuggestingOrder suggesting, PausedSteps steps, List<CaseFacts> facts) {
        this.conversations = conversations;
        this.suggesting = suggesting;
        this.steps = steps;
        this.facts = facts;
    }

    /** A sentence a line; empty where nothing is suggested. */
    public Optional<String> suggestion(String caseReference) {
        var known = new HashMap<String, Object>();
        facts.forEach(owner -> known.putAll(owner.about(caseReference)));
        var sentences = suggesting.of(signs(steps.arePaused(caseReference), conversations.needs(caseReference), known));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", sentences));
    }

    static List<Seen> signs(boolean paused, List<Need> needs, Map<String, Object> known) {
        var signs = new ArrayList<Seen>();
        if (paused) {
            signs.add(new Seen(Sign.SAFETY, 0));
        }
        if (needs.stream().anyMatch(Need::comesFirst)) {
            signs.add(new Seen(Sign.LOSS_IN_DAYS, 0));
        }
        if ("YES".equals(known.get("inWork")) && known.get("weeksOff") instanceof Number weeks) {
            signs.add(new Seen(Sign.WEEKS_OFF_SICK, weeks.intValue()));
        }
        if ("NO".equals(known.get("inWork")) && needs.stream().anyMatch(need -> need.wantsHelp() && need.domain() == Domain.JOB_SEARCH_CV)) {
            signs.add(new Seen(Sign.NO_RECENT_CV, 0));
        }
        return signs;
    }
}
