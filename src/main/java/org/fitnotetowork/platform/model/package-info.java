/**
 * How we model: the rules that every process, decision table and form keeps, and who checks them.
 *
 * <p>Promises that a rule exists once: the build holds every model against it, and so does the application of a designer when they save a file. Each
 * broken rule is a sentence that names the file and the element and says how to mend it. Holds nobody's information.
 */
package org.fitnotetowork.platform.model;
