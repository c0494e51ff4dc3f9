/**
 * Areas, their services and their working days.
 *
 * <p>Promises that everything one area does differently by value (ages, lengths, teams, services) is data in {@code areas/*.yaml} with its source
 * beside it, and that working days are England's. Holds nobody's information.
 */
package org.fitnotetowork.platform.area;
