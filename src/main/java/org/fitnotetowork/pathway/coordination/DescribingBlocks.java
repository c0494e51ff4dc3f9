package org.fitnotetowork.pathway.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fitnotetowork.platform.access.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A block in a sentence that says nothing of the person: what kind, since when, and for whom it waits. */
@Service
public class DescribingBlocks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Blocks blocks;
    private final Organisations organisations;
    private final Clock clock;

    DescribingBlocks(Blocks blocks, Organisations organisations, Clock clock) {
        this.blocks = blocks;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What stands still in the case, oldest first. */
    @Transactional(readOnly = true)
    public List<String> standing(String organisation, String caseReference) {
        return blocks.ofCase(caseReference).stream().filter(Block::isOpen).map(block -> to(organisation, block.reference())).toList();
    }

    /** The party it waits for does not learn who else supports the person; the lead and whoever raised it know. */
    @Transactional(readOnly = true)
    public String to(String organisation, String reference) {
        var block = blocks.get(reference);
        var what = "Stuck since %s (%d days): %s.".formatted(DAY.format(block.since()), block.days(LocalDate.now(clock)), block.kind().words());
        return organisation.equals(block.lead()) || organisation.equals(block.raisedIn())
                ? "%s It waits for %s. Raised by %s.".formatted(what, name(block.blockingParty()), name(block.raisedIn())) : what;
    }

    private String name(String party) {
        return switch (party) {
            case Block.EMPLOYER -> "the employer";
            case Block.OUTSIDE -> "somebody outside the partnership";
            default -> organisations.get(party).name();
        };
    }
}
