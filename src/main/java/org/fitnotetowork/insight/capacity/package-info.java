/**
 * What a team can take, beside what it has (domain K.5).
 *
 * <p>Promises that minutes for each person always stand beside the sources' line of ten minutes for a hundred people, that it is said which minutes they are (noted on forms, or steps in
 * somebody's hands), and that nothing here ranks or names a coach. Owns {@code insight/capacity.csv}; reads facts and what the case file publishes.
 */
package org.fitnotetowork.insight.capacity;
