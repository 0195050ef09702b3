package org.tricycle.platform.command;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The Bean Validation annotations of one field or list element, read into {@link Limits}. */
record Constraints(List<Annotation> annotations) {

    private static final Set<Class<? extends Annotation>> REQUIRING =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class, AssertTrue.class);

    boolean require() {
        return annotations.stream().anyMatch(annotation -> REQUIRING.contains(annotation.annotationType()));
    }

    boolean confirm() {
        return annotations.stream().anyMatch(AssertTrue.class::isInstance);
    }

    Limits limits() {
        Limits limits = Limits.none();
        for (Annotation annotation : annotations) {
            limits = sizes(numbers(limits, annotation), annotation);
        }
        return limits;
    }

    private static Limits numbers(Limits limits, Annotation annotation) {
        if (annotation instanceof Min min) {
            return limits.from(BigDecimal.valueOf(min.value()), false);
        } else if (annotation instanceof Max max) {
            return limits.upTo(BigDecimal.valueOf(max.value()));
        } else if (annotation instanceof DecimalMin min) {
            return limits.from(new BigDecimal(min.value()), !min.inclusive());
        } else if (annotation instanceof DecimalMax max) {
            return limits.upTo(new BigDecimal(max.value()));
        } else if (annotation instanceof Positive) {
            return limits.from(BigDecimal.ZERO, true);
        } else if (annotation instanceof PositiveOrZero) {
            return limits.from(BigDecimal.ZERO, false);
        }
        return annotation instanceof Digits digits ? limits.withDecimals(digits.fraction()) : limits;
    }

    private static Limits sizes(Limits limits, Annotation annotation) {
        if (annotation instanceof Size size) {
            return limits.sized(size.min(), size.max());
        } else if (annotation instanceof NotEmpty || annotation instanceof NotBlank) {
            return limits.sized(1, Integer.MAX_VALUE);
        }
        return annotation instanceof Pattern pattern ? limits.matching(pattern.regexp()) : limits;
    }
}
