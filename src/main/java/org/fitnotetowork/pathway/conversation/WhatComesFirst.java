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
        if ("YES".equals(known.get("inWork"))) {
            measured(known, "noteEndsInDays", Sign.NOTE_ENDS_IN_DAYS).ifPresent(signs::add);
            measured(known, "weeksOff", Sign.WEEKS_OFF_SICK).ifPresent(signs::add);
        }
        if (needs.stream().anyMatch(need -> need.wantsHelp() && need.domain() == Domain.PHYSICAL_HEALTH)) {
            measured(known, "painRating", Sign.PAIN_RATING).ifPresent(signs::add);
        }
        measured(known, "moodScore", Sign.MOOD_SCORE).ifPresent(signs::add);
        measured(known, "anxietyScore", Sign.ANXIETY_SCORE).ifPresent(signs::add);
        if ("NO".equals(known.get("inWork")) && lacksCv(needs, known.get("recentCv"))) {
            signs.add(new Seen(Sign.NO_RECENT_CV, 0));
        }
        if (Boolean.TRUE.equals(known.get("offerNeedsAid"))) {
            signs.add(new Seen(Sign.OFFER_NEEDS_AID, 0));
        }
        measured(known, "openReferrals", Sign.OPEN_REFERRALS).ifPresent(signs::add);
        return signs;
    }

    private static Optional<Seen> measured(Map<String, Object> known, String fact, Sign sign) {
        return known.get(fact) instanceof Number measure ? Optional.of(new Seen(sign, measure.intValue())) : Optional.empty();
    }

    /** The person's own word of the last twelve months decides; without one, that they want help with it. */
    private static boolean lacksCv(List<Need> needs, Object recentCv) {
        return "NO".equals(recentCv) || !"YES".equals(recentCv) && needs.stream().anyMatch(need -> need.wantsHelp() && need.domain() == Domain.JOB_SEARCH_CV);
    }
}
