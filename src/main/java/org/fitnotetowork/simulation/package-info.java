/**
 * Made-up people whose journeys are played through the doors that everybody uses: each step is a task done in the name of one of the demonstration's staff,
 * with that person's permissions. Writes no table. The same personas are tests and the demonstration.
 */
package org.fitnotetowork.simulation;
