/**
 * Areas, the bodies behind them, their boundaries and their working days.
 *
 * <p>Promises that everything one area does differently by value (ages, lengths, teams, services) is data in {@code areas/*.yaml} with its source and its days
 * beside it; that whoever asks for a value says for which day; that a body which merged or was split has heirs on every day; that boundaries which disagree are said to, never
 * settled in silence; and that working days are England's. Holds nobody's information.
 */
package org.fitnotetowork.platform.area;
