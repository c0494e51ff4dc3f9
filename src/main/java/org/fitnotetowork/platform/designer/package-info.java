/**
 * A process designer's own application: what they save is checked and, when it is sound, live.
 *
 * <p>Promises that nothing is deployed that breaks a rule for models, and that the designer reads in plain words what to mend. Exists in the
 * demonstration only. Holds nobody's information.
 */
package org.fitnotetowork.platform.designer;
