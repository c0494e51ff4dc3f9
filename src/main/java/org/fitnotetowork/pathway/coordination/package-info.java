/**
 * How partners of equal standing work on one case together: what stands still and who clears it, what starts first, who is in the circle.
 *
 * <p>Promises that any party may raise a block on any other, the lead included; that a block goes up its ladder until somebody clears it, and that whoever raised
 * it has the last word on that; that the board's list leads to no person. Owns the schema {@code coordination}; a block's words belong to whoever said them and
 * are read by the lead and the party it waits for (domain H.6).
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the view {@code coordination.published_block}.
 */
package org.fitnotetowork.pathway.coordination;
