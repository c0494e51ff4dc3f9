package org.fitnotetowork.pathway.consent.request;

import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Matrix;
import org.fitnotetowork.platform.disclosure.Recipient;

/** Who asks. */
public enum Asker {

    DWP("The Department for Work and Pensions or a jobcentre"), POLICE("The police"), COURT("A court or tribunal"), COUNCIL("A council"), EMPLOYER("An employer"),
    INSURER("An insurer"), SOLICITOR("A solicitor"), OTHER("Somebody else");

    private final String words;

    Asker(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What the person's agreement can open to them: to a benefits office and an employer no more than the matrix lets anybody agree to (domain J.2; J.6, S1 and S2). */
    boolean mayBeGiven(Item item, Matrix matrix) {
        return switch (this) {
            case DWP -> matrix.cell(item, Recipient.JCP).rule() != Matrix.Rule.N;
            case EMPLOYER -> matrix.cell(item, Recipient.EMPLOYER).rule() != Matrix.Rule.N;
            default -> true;
        };
    }
}
