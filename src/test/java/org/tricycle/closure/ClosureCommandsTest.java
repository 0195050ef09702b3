package org.tricycle.closure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClosureCommandsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    static Stream<Record> examples() {
        return Stream.of(CloseOperations.example(), CloseFinances.example());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreValid(Record example) {
        assertThat(VALIDATOR.validate(example)).isEmpty();
    }

    @Test
    void ticksHaveEvidence() { // R11.2
        assertThat(VALIDATOR.validate(new ClosureCheck(ClosureItem.OUTPUTS_REPORTED, true, " ")))
                .hasSize(1);
        assertThat(VALIDATOR.validate(new FinancialCheck(FinancialItem.IATI_FINAL_UPDATE, true, "")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 1", "0.00, 0", "60000.001, 1"})
    void balancesAreDollarsAndCents(BigDecimal balance, int faults) { // R11.4
        assertThat(VALIDATOR.validate(new CloseFinances(CloseFinances.example().checks(), balance)))
                .hasSize(faults);
    }
}
