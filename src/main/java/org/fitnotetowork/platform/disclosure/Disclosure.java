package org.fitnotetowork.platform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.platform.access.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door. Every read of case-file information for a screen, a card or a message passes here and is written to the access log. */
@Service
public class Disclosure {

    private final List<InformationOwner> owners;
    private final CaseParties parties;
    private final ConsentState consents;
    private final Organisations organisations;
    private final Matrix matrix;
    private final AccessLog log;
    private final List<OutboundContract> contracts;

    Disclosure(List<InformationOwner> owners, CaseParties parties, ConsentState consents, Organisations organisations, Matrix matrix, AccessLog log,
               List<OutboundContract> contracts) {
        this.owners = owners;
        this.parties = parties;
        this.consents = consents;
        this.organisations = organisations;
        this.matrix = matrix;
        this.log = log;
        this.contracts = contracts;
    }

    /**
     * What the reader may see of these cases, by case reference and key. A fact that the reader may not see is absent, not blank: a form shows
     * the field as empty and a reader cannot tell "hidden" from "not known".
     */
    @Transactional
    public Map<String, Map<String, Object>> read(Reader reader, Collection<String> caseReferences, Set<String> keys) {
        if (caseReferences.isEmpty() || keys.isEmpty() || reader.recipient() == null) {
            return Map.of();
        }
        var taking = new HashMap<String, List<CaseParties.Party>>();
        parties.presentParties(caseReferences).stream().filter(party -> reader.organisations().contains(party.organisation()))
                .forEach(party -> taking.computeIfAbsent(party.caseReference(), reference -> new ArrayList<>()).add(party));
        // A duty of care outlives the part that an organisation takes: its safeguarding lead still reads the concern that was raised there. Another's is told by a person.
        var asked = reader.safeguarding() ? Set.copyOf(caseReferences) : taking.keySet();
        if (asked.isEmpty()) {
            return Map.of();
        }
        var given = consents.live(asked);
        var narrowings = contracts.stream().map(contract -> contract.narrowing(reader, asked)).toList();
        var seen = new HashMap<String, Map<String, Object>>();
        var items = new HashMap<String, Set<Item>>();
        for (var owner : owners) {
            for (var fact : owner.facts(asked, keys)) {
                if (permits(reader, fact, taking.getOrDefault(fact.caseReference(), List.of()), given) && narrowings.stream().allMatch(narrowing -> narrowing.lets(fact))) {
                    seen.computeIfAbsent(fact.caseReference(), reference -> new HashMap<>()).put(fact.key(), fact.value());
                    items.computeIfAbsent(fact.caseReference(), reference -> new HashSet<>()).add(fact.item());
                }
            }
        }
        log.write(reader, items);
        return seen;
    }

    /** As {@link #read(Reader, Collection, Set)} for one case. */
    @Transactional
    public Map<String, Object> read(Reader reader, String caseReference, Set<String> keys) {
        return read(reader, List.of(caseReference), keys).getOrDefault(caseReference, Map.of());
    }

    /**
     * Writes down that a person handed information to somebody outside, by hand and by a human decision. The application itself lets nothing out here (domain J.6, S7).
     *
     * @param purpose the reference of what was decided on
     */
    @Transactional
    public void handedOver(String by, String organisation, String purpose, String caseReference, Set<Item> items) {
        log.writeHandOver(by, organisation, purpose, caseReference, items);
    }

    private boolean permits(Reader reader, Fact fact, List<CaseParties.Party> ownParts, Set<ConsentState.Given> given) {
        var cell = matrix.cell(fact.item(), reader.recipient());
        var own = reader.organisations().contains(fact.organisation());
        if (cell.rule() == Matrix.Rule.H) {
            return reader.safeguarding() && own;
        }
        return !ownParts.isEmpty() && switch (cell.rule()) {
            case R -> switch (cell.condition()) {
                case NONE -> true;
                case OWN_RECORD -> own;
                case OWN_ROLE -> fact.recordedFor() == reader.recipient();
                default -> false;
            };
            case C -> switch (cell.condition()) {
                case NONE -> consented(reader, fact, given);
                case OR_REFERRER -> ownParts.stream().anyMatch(CaseParties.Party::referrer) || consented(reader, fact, given);
                case OR_OWN_RECORD -> own || consented(reader, fact, given);
                case RETURN_MEETINGS -> fact.recordedFor() == Recipient.EMPLOYER_ADVISER && consented(reader, fact, given);
                case CLINICAL_KIND -> ownParts.stream().allMatch(party -> organisations.get(party.organisation()).isClinical()) && consented(reader, fact, given);
                default -> false;
            };
            case A, D, H, N -> false;
        };
    }

    private static boolean consented(Reader reader, Fact fact, Set<ConsentState.Given> given) {
        return given.contains(new ConsentState.Given(fact.caseReference(), reader.recipient(), fact.item()));
    }
}
