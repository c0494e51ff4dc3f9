/**
 * Short questionnaires about how the person is, and how that changes on the way.
 *
 * <p>Promises that every question can be skipped, that a number is never made of what was not answered (one missing answer of the two long questionnaires is
 * estimated and marked), that change is told between the same questionnaire in the same version only, and that a worrying answer opens a risk while no answer
 * ever ends one. No score decides who gets what. Single answers rest sealed and reach
 * no screen. Owns the schema {@code measure}; what it holds is the coaching team's record and reaches neither employer nor Jobcentre.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the view {@code measure.published_confidence}.
 */
package org.fitnotetowork.pathway.measure;
