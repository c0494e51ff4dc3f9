package org.fitnotetowork.pathway.referral.answerlink;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.fitnotetowork.pathway.referral.AnsweringByLink;
import org.fitnotetowork.pathway.referral.StepRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the page and takes the answer. What does not look like a link of ours is not looked up; it ends where every unknown address does. */
@RestController
@RequestMapping("/answer/{token:[A-Za-z0-9_-]{43}}")
class AnswerLinkController {

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final AnsweringByLink answering;
    private final UnknownLinks unknown;

    AnswerLinkController(AnsweringByLink answering, UnknownLinks unknown) {
        this.answering = answering;
        this.unknown = unknown;
    }

    @GetMapping
    ResponseEntity<String> page(@PathVariable String token, HttpServletRequest request) {
        if (unknown.tooManyFrom(request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, AnswerPage.later());
        }
        var asked = answering.look(token);
        return asked.state() == AnsweringByLink.State.OPEN ? page(HttpStatus.OK, AnswerPage.question(asked, new AnsweringByLink.Answer(null, null, null, null), Map.of())) : over(asked, request);
    }

    @PostMapping
    ResponseEntity<String> answer(@PathVariable String token, @RequestParam(required = false) String proof, @RequestParam(required = false) String answer,
                                  @RequestParam(required = false) String expectedOn, @RequestParam(required = false) String reason, @RequestParam(required = false) String note,
                                  HttpServletRequest request) {
        if (unknown.tooManyFrom(request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, AnswerPage.later());
        }
        var said = new AnsweringByLink.Answer(answer, expectedOn, reason, note);
        try {
            var result = answering.answer(token, proof, said);
            if (result.isTaken()) {
                return page(HttpStatus.OK, AnswerPage.thanks());
            }
            return result.mend().isEmpty() ? over(result.asked(), request) : page(HttpStatus.BAD_REQUEST, AnswerPage.question(result.asked(), said, result.mend()));
        } catch (StepRefused answeredMeanwhile) {
            return page(HttpStatus.CONFLICT, AnswerPage.over(AnsweringByLink.State.ANSWERED));
        }
    }

    private ResponseEntity<String> over(AnsweringByLink.Asked asked, HttpServletRequest request) {
        if (asked.state() == AnsweringByLink.State.UNKNOWN) {
            unknown.cameFrom(request.getRemoteAddr());
            return page(HttpStatus.NOT_FOUND, AnswerPage.over(asked.state()));
        }
        return page(HttpStatus.GONE, AnswerPage.over(asked.state()));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status).contentType(PAGE).cacheControl(CacheControl.noStore()).header("X-Robots-Tag", "noindex, nofollow").body(html);
    }
}
