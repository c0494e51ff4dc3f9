package org.fitnotetowork.pathway.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test vectors of domain D1. */
class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "9990000018", "9990000026", "9990000034", "9990000042", "9990000050", "9990000069", "943 476 5919", "943-476-5919"})
    void a_right_check_digit_makes_a_number(String written) {
        assertThat(NhsNumber.of(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765910", "0000000000", "1111111111", "943476591", "94347659190", "943476591X", ""})
    void anything_else_is_none(String written) {
        assertThat(NhsNumber.of(written)).isEmpty();
    }

    @Test
    void a_check_digit_of_ten_is_never_issued() {
        assertThat(IntStream.range(0, 10).mapToObj(digit -> NhsNumber.of("999000000" + digit))).allMatch(Optional::isEmpty);
    }

    @Test
    void nine_digits_begin_one_number_or_none() {
        assertThat(NhsNumber.beginningWith(943_476_591)).contains(new NhsNumber("9434765919"));
        assertThat(NhsNumber.beginningWith(999_000_000)).isEmpty();
    }

    @Test
    void it_is_read_out_in_groups() {
        assertThat(new NhsNumber("9434765919")).hasToString("943 476 5919");
    }

    @Test
    void what_it_refuses_is_not_in_the_message() {
        assertThatThrownBy(() -> new NhsNumber("9434765910")).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("9434765910");
    }
}
