package org.fitnotetowork.pathway.followup;

import java.util.Objects;
import java.util.stream.Stream;

/** How good the job is by the person's own word, 0 to 10 each, null where skipped (domain I.2). Nobody else's measure, and never used to judge the person or the job. */
public record GoodWork(Integer fitsHealth, Integer fitsInterests, Integer wantedHours, Integer secure, Integer enoughPay, Integer respect, Integer development) {

    /** True where every question was skipped. */
    public boolean isEmpty() {
        return Stream.of(fitsHealth, fitsInterests, wantedHours, secure, enoughPay, respect, development).allMatch(Objects::isNull);
    }
}
