/**
 * Life for the demonstration: made-up people arrive over months, and made-up staff do their tasks, late or early, with leave and a limit to a day's work. What
 * people are like and how they answer is data under {@code simulation/}; here is only how it is drawn and played. Everything happens through the doors that
 * everybody uses, with the permissions of whoever acts; the only table written here is where the play stands. Same seed, same cases.
 */
package org.fitnotetowork.simulation.life;
