package org.fitnotetowork.insight.forecast;

import java.util.List;
import org.fitnotetowork.insight.OwnAreas;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A manager asks about an area of their own; nothing is kept of the question. */
@RestController
@RequestMapping("/api/insight")
class WhatIfController {

    record View(List<OwnAreas.Choice> areas, String area, WhatIf.Answer answer) { }

    record Sentence(String message) { }

    private final OwnAreas own;
    private final WhatIf whatIf;

    WhatIfController(OwnAreas own, WhatIf whatIf) {
        this.own = own;
        this.whatIf = whatIf;
    }

    @GetMapping("what-if")
    View whatIf(@RequestParam(defaultValue = "") String area, @ModelAttribute ScenarioForm form) {
        var one = own.ofManager(area).get(0);
        return new View(own.choices(), one, whatIf.ask(one, form));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    Sentence busy(WhatIf.Busy busy) {
        return new Sentence(busy.getMessage());
    }
}
