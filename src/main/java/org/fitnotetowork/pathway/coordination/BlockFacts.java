package org.fitnotetowork.pathway.coordination;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.stereotype.Component;

/**
 * What blocks bring to the door: the words of a block ({@code blockWords@HW-2026-000123-B1}). They are the record of each of the three that work on it, so that a
 * partner reads them as its own and reads nobody else's.
 */
@Component
public class BlockFacts implements InformationOwner {

    public static final String WORDS = "blockWords";

    private final Blocks blocks;

    BlockFacts(Blocks blocks) {
        this.blocks = blocks;
    }

    /** The fact's name for one block. */
    public static String of(String block) {
        return WORDS + "@" + block;
    }

    /** Blocks are few, so each is read by itself. */
    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        return keys.stream().filter(key -> key.startsWith(WORDS + "@")).map(key -> blocks.get(key.substring(key.indexOf('@') + 1)))
                .filter(block -> caseReferences.contains(block.caseReference())).flatMap(this::facts).toList();
    }

    private Stream<Fact> facts(Block block) {
        var text = Stream.concat(Stream.of(blocks.wordsOf(block.reference())), blocks.saidAbout(block.reference()).stream()).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        return text.isEmpty() ? Stream.of() : Stream.of(block.lead(), block.raisedIn(), block.blockingParty()).distinct()
                .map(organisation -> new Fact(block.caseReference(), of(block.reference()), Item.ACTION_PLAN, text, organisation));
    }
}
