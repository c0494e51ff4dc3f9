/**
 * What stands still between partners, and what nobody provides (domain H.6, H.0).
 *
 * <p>Promises that a block is counted from the first day on which something stood still, whoever raised it, and that a need which no service meets is on the ledger
 * beside all needs of its kind, with its reason. Owns nothing; reads what coordination and conversation publish.
 */
package org.fitnotetowork.insight.standstill;
