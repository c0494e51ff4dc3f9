package org.fitnotetowork.platform.engine;

import java.util.Map;
import java.util.Set;

/** Which tests of this run have passed what of a model. Tests that put a case at a place by force ({@link AllModels}) do not count: nobody walked there. */
public final class PassedByTests {

    private PassedByTests() {
    }

    /** The tests by node and flow of the process; what no test passed is missing. */
    public static Map<String, Set<String>> of(String process) {
        return TestEngine.get().passages.tests(process);
    }

    /** The test classes of this run that walked through models. */
    public static Set<String> classes() {
        return TestEngine.get().passages.classes();
    }
}
