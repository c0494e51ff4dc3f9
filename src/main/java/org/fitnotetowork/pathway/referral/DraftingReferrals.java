package org.fitnotetowork.pathway.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.referral.directory.Directory;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts referrals, one open one per case and service, and takes the coach's word on whether a draft is sent. */
@Service
@Transactional
public class DraftingReferrals {

    private final Referrals referrals;
    private final CaseFiles cases;
    private final Areas areas;
    private final Directory directory;
    private final Clock clock;

    DraftingReferrals(Referrals referrals, CaseFiles cases, Areas areas, Directory directory, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.areas = areas;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Returns the new referral's reference, or that of the referral to this service that is still open.
     * Throws {@link IllegalArgumentException} where no partner gives the service in the case's area.
     */
    public String draft(String caseReference, String service, String need, String by) {
        return draft(caseReference, service, need, null, by);
    }

    /** As {@link #draft(String, String, String, String)}, in the place of a referral that came back. */
    public String draftInPlaceOf(String cameBack, String service, String by) {
        var before = referrals.get(cameBack);
        return draft(before.caseReference(), service, before.need(), cameBack, by);
    }

    /** To the same service once more, for example with what was missing. */
    public String draftAgain(String cameBack, String by) {
        return draftInPlaceOf(cameBack, referrals.get(cameBack).service(), by);
    }

    /** How often the need was passed on before this referral: each time a partner did not take it or handed it back. */
    @Transactional(readOnly = true)
    public int bounced(String reference) {
        var times = 0;
        for (var before = referrals.get(reference).replaces(); before != null; before = referrals.get(before).replaces()) {
            times++;
        }
        return times;
    }

    private String draft(String caseReference, String code, String need, String replaces, String by) {
        var sameCase = referrals.ofCase(caseReference);
        var open = sameCase.stream().filter(referral -> referral.service().equals(code) && referral.isOpen()).findFirst();
        if (open.isPresent()) {
            return open.get().reference();
        }
        var file = cases.get(caseReference);
        var service = partnersService(file, code);
        var reference = caseReference + "-R" + (sameCase.size() + 1);
        referrals.insert(new Referral(reference, caseReference, code, service.name(), service.organisation(), service.partnerKind(), file.leadOrganisation(), need, replaces,
                "ROUTINE", Referral.Choice.NONE, null, List.of()), by);
        return reference;
    }

    private Area.Service partnersService(CaseFile file, String code) {
        return areas.get(file.area()).service(code).filter(service -> service.organisation() != null)
                .orElseThrow(() -> new IllegalArgumentException("no partner gives " + code + " in " + file.area()));
    }

    /** True where a partner gives the service in the case's area, takes new referrals, and no referral to it is open. */
    @Transactional(readOnly = true)
    public boolean isPossible(String caseReference, String service) {
        return giver(caseReference, service).isPresent() && referrals.ofCase(caseReference).stream().noneMatch(referral -> referral.service().equals(service) && referral.isOpen());
    }

    /** True where the same partner still gives the service in the case's area, and takes referrals. */
    @Transactional(readOnly = true)
    boolean isStillGiven(Referral referral) {
        return giver(referral.caseReference(), referral.service()).filter(referral.organisation()::equals).isPresent();
    }

    private Optional<String> giver(String caseReference, String service) {
        var area = cases.get(caseReference).area();
        var active = directory.find(area, service).map(entry -> entry.isActive(LocalDate.now(clock))).orElse(true);
        return areas.get(area).service(service).filter(one -> active).map(Area.Service::organisation);
    }

    /** True where nothing more comes of the referral. */
    @Transactional(readOnly = true)
    public boolean isOver(String reference) {
        return !referrals.get(reference).isOpen();
    }

    /** The drafts of the case about which nobody has decided yet, oldest first. */
    @Transactional(readOnly = true)
    public List<String> waiting(String caseReference) {
        return referrals.ofCase(caseReference).stream().filter(referral -> referral.is(ReferralState.DRAFTED)).map(Referral::reference).toList();
    }

    /** The person has seen what will leave, and it may. */
    public void release(String reference, String need, String urgency, Referral.Choice choice, String by) {
        referrals.agreed(reference, need, urgency, choice);
        referrals.happened(reference, Step.RELEASE, Event.Actor.LEAD, by, Told.NOTHING);
    }

    /** It is not sent; it never counts as a referral. */
    public void discard(String reference, String by) {
        referrals.happened(reference, Step.DISCARD, Event.Actor.LEAD, by, Told.NOTHING);
    }
}
