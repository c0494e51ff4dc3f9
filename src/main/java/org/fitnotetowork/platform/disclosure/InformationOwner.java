package org.fitnotetowork.platform.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A capability that owns case-file information. It brings its facts to the door and to nobody else; the door decides. */
public interface InformationOwner {

    /** The facts of these cases whose key is wanted; later facts of the same key win. One query for all cases, never one a case. */
    List<Fact> facts(Collection<String> caseReferences, Set<String> keys);
}
