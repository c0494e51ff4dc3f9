/** The forms and steps of the processes {@code support-referral} (coaching team) and {@code partner-referral} (partner). */
package org.fitnotetowork.pathway.referral.process;
