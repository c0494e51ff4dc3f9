package org.fitnotetowork.pathway.casefile;

import java.util.List;
import org.springframework.stereotype.Component;

/** An organisation that was let into a case for more than one reason leaves it with the last of them. */
@Component
public class TakingPart {

    private final CaseFiles files;
    private final List<ReasonToTakePart> reasons;

    public TakingPart(CaseFiles files, List<ReasonToTakePart> reasons) {
        this.files = files;
        this.reasons = List.copyOf(reasons);
    }

    /** Ends the part that the organisation takes, unless another reason holds. The one that has ended must be written down as over before. */
    public void end(String caseReference, String organisation, String by) {
        if (reasons.stream().noneMatch(reason -> reason.holds(caseReference, organisation))) {
            files.leave(caseReference, organisation, by);
        }
    }
}
