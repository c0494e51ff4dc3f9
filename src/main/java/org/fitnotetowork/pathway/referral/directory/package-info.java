/**
 * The partner services of an area: whom they are for, where, whether they take people now, who last checked that, and how they have answered so far.
 *
 * <p>Promises that nobody's memory is needed to find a service, and that what a partner says of its own capacity counts from that moment. Owns {@code referral.capacity};
 * reads what happened to referrals for {@link org.fitnotetowork.pathway.referral.directory.TrackRecord}.
 */
package org.fitnotetowork.pathway.referral.directory;
