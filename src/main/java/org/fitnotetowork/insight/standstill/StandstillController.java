package org.fitnotetowork.insight.standstill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.insight.OwnAreas;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Blocks and unmet need of the asker's areas. */
@RestController
@RequestMapping("/api/insight")
class StandstillController {

    /** @param board what the local integration board sees of blocks that nobody could clear in time */
    record View(List<OwnAreas.Choice> areas, List<Standstill.Blocks> blocks, List<Standstill.Listed> board, List<Standstill.Unmet> unmet) { }

    private final OwnAreas own;
    private final Standstill standstill;
    private final Clock clock;

    StandstillController(OwnAreas own, Standstill standstill, Clock clock) {
        this.own = own;
        this.standstill = standstill;
        this.clock = clock;
    }

    @GetMapping("standstill")
    View standstill(@RequestParam(defaultValue = "") String area) {
        var areas = own.ofReader(area);
        return new View(own.choices(), standstill.blocks(areas, LocalDate.now(clock)), standstill.board(areas), standstill.unmet(areas));
    }
}
