package org.fitnotetowork.platform.disclosure;

import java.util.Collection;

/** What was agreed to leave to a recipient, where that is less than consent and matrix would let them see. The door asks; it never widens. */
public interface OutboundContract {

    /** True for each fact that the contract lets through. */
    interface Narrowing {

        boolean lets(Fact fact);
    }

    /** For this reader and these cases; asked once for all facts. */
    Narrowing narrowing(Reader reader, Collection<String> caseReferences);
}
