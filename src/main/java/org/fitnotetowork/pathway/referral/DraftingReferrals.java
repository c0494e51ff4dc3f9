package org.fitnotetowork.pathway.referral;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
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

    DraftingReferrals(Referrals referrals, CaseFiles cases, Areas areas) {
        this.referrals = referrals;
        this.cases = cases;
        this.areas = areas;
    }

    /**
     * Returns the new referral's reference, or that of the referral to this service that is still open.
     * Throws {@link IllegalArgumentException} where no partner gives the service in the case's area.
     */
    public String draft(String caseReference, String service, String need, String by) {
        return draft(caseReference, service, need, null, by);
    }

    /** As {@link #draft(String, String, String, String)}, in the place of a referral that was rejected. */
    public String draftInPlaceOf(String rejected, String service, String by) {
        var before = referrals.get(rejected);
        return draft(before.caseReference(), service, before.need(), rejected, by);
    }

    private String draft(String caseReference, String code, String need, String replaces, String by) {
        var sameCase = referrals.ofCase(caseReference);
        var open = sameCase.stream().filter(referral -> referral.service().equals(code) && ReferralState.of(referral).isOpen()).findFirst();
        if (open.isPresent()) {
            return open.get().reference();
        }
        var file = cases.get(caseReference);
        var service = partnersService(file, code);
        var reference = caseReference + "-R" + (sameCase.size() + 1);
        referrals.insert(new Referral(reference, caseReference, code, service.name(), service.organisation(), service.partnerKind(), file.leadOrganisation(), need, replaces,
                null, null, null, null, Set.of()), by);
        return reference;
    }

    private Area.Service partnersService(CaseFile file, String code) {
        return areas.get(file.area()).service(code).filter(service -> service.organisation() != null)
                .orElseThrow(() -> new IllegalArgumentException("no partner gives " + code + " in " + file.area()));
    }

    /** True where a partner gives the service in the case's area and no referral to it is open. */
    @Transactional(readOnly = true)
    public boolean isPossible(String caseReference, String service) {
        return areas.get(cases.get(caseReference).area()).service(service).filter(one -> one.organisation() != null).isPresent()
                && referrals.ofCase(caseReference).stream().noneMatch(referral -> referral.service().equals(service) && ReferralState.of(referral).isOpen());
    }

    /** The drafts of the case about which nobody has decided yet, oldest first. */
    @Transactional(readOnly = true)
    public List<String> waiting(String caseReference) {
        return referrals.ofCase(caseReference).stream().filter(referral -> referral.is(ReferralState.DRAFTED)).map(Referral::reference).toList();
    }

    /** The person has seen what will leave, and it may. */
    public void release(String reference, String need, String by) {
        referrals.happened(reference, "released", by, Map.of("need", need));
    }

    /** It is not sent; it never counts as a referral. */
    public void discard(String reference, String by) {
        referrals.happened(reference, "discarded", by, Map.of());
    }
}
