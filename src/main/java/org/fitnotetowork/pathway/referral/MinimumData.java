package org.fitnotetowork.pathway.referral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.TableFile;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The outbound contract, {@code referral/minimum-data.csv}: what goes along with a referral to which kind of partner, and what the person may add or leave out (domain H.5). */
@Component
public class MinimumData {

    /** Y with the consent, C only when ticked for this referral, F only that it is so, H by a person of the safeguarding route, N never. */
    public enum Cell { Y, C, F, H, N }

    /** One kind of information. {@code item} is its class in the who-sees-what matrix; the cells stand in the order of the file's columns. */
    public record Row(String key, String item, String label, @JsonProperty("ALWAYS") Cell always, @JsonProperty("MSK") Cell msk, @JsonProperty("TALKING") Cell talking,
                      @JsonProperty("MH_SEC") Cell mentalHealthTeam, @JsonProperty("OCC_H") Cell occupationalHealth, @JsonProperty("DEBT") Cell debt,
                      @JsonProperty("HOUSING") Cell housing, @JsonProperty("SKILLS") Cell skills, @JsonProperty("IPS") Cell ips, @JsonProperty("JCP") Cell jobcentre,
                      @JsonProperty("A2W") Cell accessToWork, @JsonProperty("EMPLOYER") Cell employer) {

        /** What the contract says for a column; what always goes along goes to partners, not to a Jobcentre, a grant or an employer. */
        public Cell cell(String column) {
            return switch (column) {
                case "MSK" -> partner(msk);
                case "TALKING" -> partner(talking);
                case "MH_SEC" -> partner(mentalHealthTeam);
                case "OCC_H" -> partner(occupationalHealth);
                case "DEBT" -> partner(debt);
                case "HOUSING" -> partner(housing);
                case "SKILLS" -> partner(skills);
                case "IPS" -> partner(ips);
                case "JCP" -> jobcentre;
                case "A2W" -> accessToWork;
                case "EMPLOYER" -> employer;
                default -> throw new IllegalArgumentException("minimum-data.csv has no column " + column);
            };
        }

        private Cell partner(Cell own) {
            return always == Cell.Y ? Cell.Y : own;
        }

        public Item asItem() {
            return Item.of(item);
        }
    }

    private final List<Row> rows = TableFile.read(new ClassPathResource("referral/minimum-data.csv"), Row.class);
    private final PartnerKinds kinds;

    public MinimumData(PartnerKinds kinds) {
        this.kinds = kinds;
    }

    public List<Row> rows() {
        return rows;
    }

    /** What leaves: what the contract gives, without what the person unticked, with what they ticked. */
    public List<Row> leaving(String partnerKind, Referral.Choice choice) {
        return rows.stream().filter(row -> switch (cell(row, partnerKind)) {
            case Y -> row.always() == Cell.Y || !choice.leavesOut().contains(row.key());
            case C -> choice.adds().contains(row.key());
            case F, H, N -> false;
        }).toList();
    }

    /** Keys that the person may tick for this kind of partner. */
    public Set<String> mayAdd(String partnerKind) {
        return keys(row -> cell(row, partnerKind) == Cell.C);
    }

    /** Keys that the person may untick; without name and telephone nobody could ring them. */
    public Set<String> mayLeaveOut(String partnerKind) {
        return keys(row -> cell(row, partnerKind) == Cell.Y && row.always() != Cell.Y);
    }

    private Set<String> keys(Function<Row, Boolean> wanted) {
        return rows.stream().filter(wanted::apply).map(Row::key).collect(Collectors.toUnmodifiableSet());
    }

    private Cell cell(Row row, String partnerKind) {
        return row.cell(kinds.of(partnerKind).dataColumn());
    }
}
