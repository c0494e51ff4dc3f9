package org.fitnotetowork.insight.report;

import java.util.Arrays;
import java.util.function.Function;
import org.fitnotetowork.pathway.casefile.WayIn;
import org.fitnotetowork.pathway.conversation.Domain;
import org.fitnotetowork.pathway.referral.PartnerKinds;
import org.springframework.stereotype.Component;

/** What people call the parts by which a measure is split. */
@Component
class PartNames {

    /** DIMENSION: no parts of the figures, but the groups of people that {@code insight.outcome} compares. */
    enum Split { WAY_IN, PARTNER_KIND, NEED, DIMENSION }

    private final PartnerKinds kinds;

    PartNames(PartnerKinds kinds) {
        this.kinds = kinds;
    }

    /** The code itself where nobody has words for it any more. */
    String of(Split split, String code) {
        return switch (split) {
            case WAY_IN -> words(WayIn.values(), WayIn::name, WayIn::words, code);
            case PARTNER_KIND -> kinds.all().stream().filter(kind -> kind.code().equals(code)).map(kind -> kind.words()).findFirst().orElse(code);
            case NEED -> words(Domain.values(), Domain::name, Domain::words, code);
            case DIMENSION -> code;
        };
    }

    private static <T> String words(T[] values, Function<T, String> name, Function<T, String> words, String code) {
        return Arrays.stream(values).filter(value -> name.apply(value).equals(code)).map(words).findFirst().orElse(code);
    }
}
