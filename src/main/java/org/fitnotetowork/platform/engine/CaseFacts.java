package org.fitnotetowork.platform.engine;

import java.util.Map;

/** What a capability contributes to decisions about a case. The facts are used and forgotten; they reach neither variables nor history. */
public interface CaseFacts {

    /** Facts by the name under which tables know them; a null value says "not known". */
    Map<String, Object> about(String caseReference);
}
