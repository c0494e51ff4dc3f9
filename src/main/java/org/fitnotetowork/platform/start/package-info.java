/**
 * Starting up: refusing in plain words where it would not be safe, and saying where to go where it is.
 *
 * <p>Holds nobody's information.
 */
package org.fitnotetowork.platform.start;
