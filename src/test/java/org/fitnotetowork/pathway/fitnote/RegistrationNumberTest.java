package org.fitnotetowork.pathway.fitnote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and registers of domain D1. */
class RegistrationNumberTest {

    @ParameterizedTest
    @CsvSource({"DOCTOR, 7012345, 7012345", "DOCTOR, C7012345, 7012345", "DOCTOR, L123456, L123456", "NURSE, 71a2998e, 71A2998E", "PHYSIOTHERAPIST, PH095159, PH095159",
        "PHYSIOTHERAPIST, PH 095159, PH095159", "OCCUPATIONAL_THERAPIST, OT1, OT1", "PHARMACIST, 2033467, 2033467"})
    void a_number_of_the_profession_s_register(Profession profession, String written, String number) {
        assertThat(RegistrationNumber.of(profession, written)).map(RegistrationNumber::number).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"DOCTOR, 701234", "DOCTOR, 71A2998E", "NURSE, 7012345", "PHYSIOTHERAPIST, OT095159", "OCCUPATIONAL_THERAPIST, PH095159", "PHARMACIST, 7033467", "PHARMACIST, 203346"})
    void a_number_of_another_register_is_none(Profession profession, String written) {
        assertThat(RegistrationNumber.of(profession, written)).isEmpty();
    }

    @Test
    void no_number_is_none() {
        assertThat(RegistrationNumber.of(Profession.DOCTOR, null)).isEmpty();
    }
}
