package org.fitnotetowork.insight;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells the browser at which fields of a form what is to be put right. */
@RestControllerAdvice(basePackageClasses = Refused.class)
class RefusedAnswers {

    record Answer(String message, List<Refused.Problem> problems) { }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    Answer refused(Refused refused) {
        return new Answer(refused.getMessage(), refused.problems());
    }
}
