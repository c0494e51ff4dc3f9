package org.fitnotetowork.pathway.safeguarding;

import java.time.Instant;
import java.util.List;

/**
 * What the rules say about the signs together.
 *
 * @param level the highest of the findings
 * @param actBy when the manager is told unless somebody has acted
 */
public record Weight(Level level, Instant actBy, List<Finding> findings) {
}
