package org.fitnotetowork.pathway.casefile;

import java.util.Optional;
import java.util.stream.IntStream;

/** An NHS number with a right check digit (domain D1). Numbers from 999 000 0000 on are never issued and allowed: made-up people have them. */
public record NhsNumber(String digits) {

    public NhsNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an NHS number (NHS_NUMBER_INVALID)");
        }
    }

    /** The number as somebody wrote it, with spaces or hyphens; empty where the check digit says that it is none. */
    public static Optional<NhsNumber> of(String written) {
        return Optional.ofNullable(written).map(text -> text.replaceAll("[ -]", "")).filter(NhsNumber::isValid).map(NhsNumber::new);
    }

    /** The number that begins with these nine digits; empty where none does. */
    public static Optional<NhsNumber> beginningWith(int nineDigits) {
        var digits = "%09d".formatted(nineDigits);
        return of(digits + checkDigit(digits));
    }

    private static boolean isValid(String digits) {
        // Ten equal digits pass the check and are what people type to get past a field.
        if (!digits.matches("[0-9]{10}") || digits.chars().distinct().count() == 1) {
            return false;
        }
        return checkDigit(digits) == digits.charAt(9) - '0';
    }

    /** By the first nine digits; 10, which is no digit, where no number begins with them. */
    private static int checkDigit(String digits) {
        var sum = IntStream.range(0, 9).map(index -> (digits.charAt(index) - '0') * (10 - index)).sum();
        return (11 - sum % 11) % 11;
    }

    /** In the groups in which people read it out: 943 476 5919. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }
}
