package org.fitnotetowork.pathway.coordination.circle;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.TakingPart;
import org.fitnotetowork.pathway.consent.ConsentWithdrawn;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.consent.Sharing;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person says who plans with them and for what, and changes it whenever they like (domain H.6). */
@Service
@Transactional
public class KeepingCircles {

    private static final String CASE_CLOSED = "case.closed";

    private final Circles circles;
    private final CaseFiles cases;
    private final TakingPart parts;
    private final RecordingConsent consent;
    private final Organisations organisations;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    KeepingCircles(Circles circles, CaseFiles cases, TakingPart parts, RecordingConsent consent, Organisations organisations, Outbox outbox, ApplicationEventPublisher events) {
        this.circles = circles;
        this.cases = cases;
        this.parts = parts;
        this.consent = consent;
        this.organisations = organisations;
        this.outbox = outbox;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Circle circle(String caseReference) {
        var lead = leadOf(caseReference);
        var keeper = Optional.ofNullable(keeper(caseReference)).map(team -> new CoManager(team, Set.of()));
        return new Circle(caseReference, lead, Stream.concat(keeper.stream(), circles.members(caseReference).stream()).filter(one -> !one.organisation().equals(lead)).toList());
    }

    /** Who leads: whoever took the lead over, else the team that keeps the case file; null until a team has taken the case up. */
    @Transactional(readOnly = true)
    public String leadOf(String caseReference) {
        return circles.lead(caseReference).orElseGet(() -> keeper(caseReference));
    }

    private String keeper(String caseReference) {
        return cases.get(caseReference).leadOrganisation();
    }

    /** True where the person lets organisations of its kind see anything at all; without that there is nothing to plan with. */
    @Transactional(readOnly = true)
    public boolean mayJoin(String caseReference, String organisation) {
        return consent.isLive(caseReference, sharing(organisation));
    }

    /**
     * Takes an organisation into the circle, or gives it another scope.
     *
     * @param scope needs that it plans for; empty: all
     * @param how   SPOKEN or WRITTEN: how the person agreed to this organisation
     */
    public void join(String caseReference, String organisation, Set<String> scope, String how, String by) {
        var place = circles.join(caseReference, new CoManager(organisation, scope), how, by);
        cases.join(caseReference, organisation, false, by);
        if (isPractice(organisation)) {
            // A practice reads a plan only where the person agreed to that by itself (domain J.2); the same tick says so.
            consent.share(caseReference, sharing(organisation).recipient(), Set.of(Item.ACTION_PLAN), how, by);
        }
        outbox.write("circle/" + place + "/joined", Outbox.Kind.CIRCLE_JOINED, organisation, caseReference);
    }

    /** Takes it out: from this moment it sees nothing of the circle, and of the case only what another reason lets it see. Where it led, the lead comes back. */
    public void leave(String caseReference, String organisation, Leaving why, String by) {
        circles.leave(caseReference, organisation, why, by).ifPresent(place -> left(place, caseReference, organisation, why, by));
    }

    private void left(long place, String caseReference, String organisation, Leaving why, String by) {
        if (isPractice(organisation) && why != Leaving.CASE_CLOSED) {
            consent.withdraw(caseReference, sharing(organisation).recipient(), Set.of(Item.ACTION_PLAN), by);
        }
        parts.end(caseReference, organisation, by);
        outbox.write("circle/" + place + "/left", Outbox.Kind.CIRCLE_LEFT, organisation, caseReference);
        events.publishEvent(new LeftCircle(caseReference, organisation, by));
        if (circles.lead(caseReference).filter(organisation::equals).isPresent()) {
            comesBack(place, caseReference, organisation, why, by);
        }
    }

    private void comesBack(long place, String caseReference, String from, Leaving why, String by) {
        circles.endLead(caseReference, by);
        if (why != Leaving.CASE_CLOSED) {
            var keeper = keeper(caseReference);
            outbox.write("circle/" + place + "/lead-back", Outbox.Kind.LEAD_BACK, keeper, caseReference);
            events.publishEvent(new LeadMoved(caseReference, from, keeper));
        }
    }

    /** Another organisation of the circle leads from now on. */
    void lead(String caseReference, String organisation, String by) {
        var before = leadOf(caseReference);
        circles.endLead(caseReference, by);
        if (!organisation.equals(keeper(caseReference))) {
            circles.lead(caseReference, organisation, by);
        }
        events.publishEvent(new LeadMoved(caseReference, before, organisation));
    }

    @EventListener
    public void on(CaseClosed closed) {
        circles.members(closed.caseReference()).forEach(member -> leave(closed.caseReference(), member.organisation(), Leaving.CASE_CLOSED, CASE_CLOSED));
    }

    /** Whom the person lets see nothing any more is in no circle. A consent to one kind of information may end while the rest goes on. */
    @EventListener
    public void on(ConsentWithdrawn withdrawn) {
        circles.members(withdrawn.caseReference()).stream().map(CoManager::organisation)
                .filter(organisation -> sharing(organisation).recipient() == withdrawn.recipient() && !mayJoin(withdrawn.caseReference(), organisation))
                .forEach(organisation -> leave(withdrawn.caseReference(), organisation, Leaving.CONSENT_WITHDRAWN, withdrawn.by()));
    }

    private Sharing sharing(String organisation) {
        return isPractice(organisation) ? Sharing.WITH_GP : Sharing.WITH_PARTNERS;
    }

    private boolean isPractice(String organisation) {
        return organisations.get(organisation).kind() == Organisation.Kind.PRACTICE;
    }
}
