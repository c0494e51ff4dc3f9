package org.fitnotetowork.pathway.fitnote;

import java.util.regex.Pattern;

/** Who may issue a fit note (SI 2022/630), with the form of their number in the register of their profession (domain D1). */
public enum Profession {

    DOCTOR("GMC", "[0-9]{7}|L[0-9]{6}", "seven digits"),
    NURSE("NMC", "[0-9]{2}[A-Z][0-9]{4}[A-Z]", "for example 71A2998E"),
    OCCUPATIONAL_THERAPIST("HCPC", "OT[0-9]{1,6}", "OT and up to six digits"),
    PHYSIOTHERAPIST("HCPC", "PH[0-9]{1,6}", "PH and up to six digits"),
    PHARMACIST("GPhC", "2[0-9]{6}", "seven digits that begin with 2");

    private final String register;
    private final Pattern number;
    private final String looksLike;

    Profession(String register, String number, String looksLike) {
        this.register = register;
        this.number = Pattern.compile(number);
        this.looksLike = looksLike;
    }

    boolean registers(String number) {
        return this.number.matcher(number).matches();
    }

    /** What to write: "the GMC number, seven digits". */
    public String numberInWords() {
        return "the " + register + " number, " + looksLike;
    }
}
