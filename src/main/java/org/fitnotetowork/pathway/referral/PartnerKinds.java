package org.fitnotetowork.pathway.referral;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of partner that {@code referral/partner-kinds.csv} lists. */
@Component
public class PartnerKinds {

    /** A partner of whom the area does not say more: treated as the most ordinary one. */
    private static final String UNSAID = "SOCIAL_PRESCRIBER";

    private final Map<String, PartnerKind> byCode = new LinkedHashMap<>();

    public PartnerKinds() {
        TableFile.read(new ClassPathResource("referral/partner-kinds.csv"), PartnerKind.class).forEach(kind -> byCode.put(kind.code(), kind));
    }

    public Collection<PartnerKind> all() {
        return byCode.values();
    }

    /** The kind of this code, or an ordinary one where the code is null; throws {@link IllegalArgumentException} where the table does not have it. */
    public PartnerKind of(String code) {
        var kind = byCode.get(code == null ? UNSAID : code);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of partner " + code);
        }
        return kind;
    }
}
