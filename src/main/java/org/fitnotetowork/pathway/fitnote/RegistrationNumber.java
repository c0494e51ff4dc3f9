package org.fitnotetowork.pathway.fitnote;

import java.util.Locale;
import java.util.Optional;

/** A clinician's number in the register of their profession. */
public record RegistrationNumber(Profession profession, String number) {

    public RegistrationNumber {
        if (!profession.registers(number)) {
            throw new IllegalArgumentException("not a number of this register (REGISTRATION_INVALID)");
        }
    }

    /** The number as somebody wrote it; empty where it is none of this profession's register. Doctors often write a C before theirs. */
    public static Optional<RegistrationNumber> of(Profession profession, String written) {
        var number = written == null ? "" : written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var bare = profession == Profession.DOCTOR && number.matches("C[0-9]{7}") ? number.substring(1) : number;
        return profession.registers(bare) ? Optional.of(new RegistrationNumber(profession, bare)) : Optional.empty();
    }
}
