/**
 * Who is this user: which organisation, which role, what may that role do.
 *
 * <p>Promises one answer per request ({@link org.fitnotetowork.platform.access.SignedIn}) and that every grant in the engine comes from
 * {@code access/grants.csv}. Owns organisations, groups, grants, list filters and the demonstration's people. Holds information about staff only.
 */
package org.fitnotetowork.platform.access;
