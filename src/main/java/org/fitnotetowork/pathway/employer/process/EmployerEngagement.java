package org.fitnotetowork.pathway.employer.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The processes {@code employer-engagement} and {@code return-reviews} as code knows them. */
final class EmployerEngagement {

    static final String REVIEWS = "return-reviews";
    static final String RETURN_AGREED = "employer.returnAgreed";
    static final String REVIEWS_ENDED = "employer.reviewsEnded";

    static final Var<String> CONTACT_ROUTE = Var.code("contactRoute");
    static final Var<String> EMPLOYER_ANSWER = Var.code("employerAnswer");
    static final Var<LocalDate> WAITING_SINCE = Var.date("waitingSince");
    static final Var<LocalDate> NUDGE_ON = Var.date("nudgeOn");
    static final Var<LocalDate> PHONE_ON = Var.date("phoneOn");
    static final Var<LocalDate> BLOCKED_ON = Var.date("blockedOn");
    static final Var<LocalDate> NEXT_REVIEW_ON = Var.date("nextReviewOn");

    private EmployerEngagement() {
    }
}
