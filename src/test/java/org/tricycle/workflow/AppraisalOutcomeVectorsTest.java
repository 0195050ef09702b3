package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.appraisal.AppraisalOutcome;
import org.tricycle.appraisal.CombinedRating;
import org.tricycle.appraisal.Criterion;
import org.tricycle.appraisal.Rounds;
import org.tricycle.appraisal.Score;
import org.tricycle.platform.Refusal;

/**
 * From ratings to the outcome, over everything that two appraisers can come to, against rules.md §1 told anew in whole numbers.
 *
 * <p>Criteria of the same weight, critical alike, may change places without changing anything, so each distinct set of combined ratings is
 * judged once. Once a critical criterion has a 1 the others decide nothing more: those of one weight are then given one rating together.
 */
class AppraisalOutcomeVectorsTest {

    private static final int[] WEIGHTS = {10, 12, 10, 8, 10, 12, 10, 10, 6, 6, 6};
    private static final boolean[] CRITICAL = {false, true, true, true, false, true, true, true, false, false, false};

    /** Places of the criteria that may change places. */
    private static final int[][] ALIKE = {{1, 5}, {2, 6, 7}, {3}, {0, 4}, {8, 9, 10}};

    /** Twice the mean of one or two ratings; 0 is not relevant. Whatever lies below a plain 2 holds a 1. */
    private static final int[] HALVES = {2, 3, 4, 5, 6, 0};

    private static final int X = 5;
    private static final int DISTINCT = 299_700;
    private static final int CRITERIA = 11;

    private final DecisionTable table =
            DecisionTable.of("appraisal-outcome", "criticalUnsatisfactory", "score", "unsatisfactory");
    private final Map<Score, String> decided = new HashMap<>();

    @Test
    void followsTheWrittenRuleForEverythingThatTwoAppraisersCanComeTo() {
        int[] seen = new int[2];
        everySet(sets -> {
            Score score = Rounds.score(combined(sets));
            assertSame(sets, score);
            seen[0]++;
            seen[1] += isLiftedByRounding(sets) ? 1 : 0;
        });

        assertThat(seen[0]).isEqualTo(DISTINCT);
        assertThat(seen[1]).as("sets that rounding lifts over a bound").isPositive();
    }

    private void assertSame(int[] sets, Score score) {
        int hundredths = hundredths(sets);
        String expected = expected(criticalOne(sets), hundredths, ones(sets));
        if (score.value().unscaledValue().intValue() != hundredths
                || score.value().scale() != 2
                || !decide(score).equals(expected)) {
            throw new AssertionError(Arrays.toString(sets) + " came to " + score + " and " + decide(score) + ", not to "
                    + hundredths + " hundredths and " + expected);
        }
    }

    /** Exactly one row must apply or the first of several must win: one answer, never none. */
    private String decide(Score score) {
        return decided.computeIfAbsent(score, asked -> {
            List<Object> answers = table.decide(asked.criticalUnsatisfactory(), asked.value(), asked.unsatisfactory());
            assertThat(answers).as(asked.toString()).hasSize(1);
            return answers.get(0).toString();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSSSSSSSSSS", "HHHHHHHHHHH", "SHSHSHSHSHS", "HSSSSSSSSSS", "SSSSHSSSSXX"})
    void followsTheWrittenRuleForEveryPairOfRatingsOfEveryCriterion(String others) {
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            for (char first : letters(criterion)) {
                for (char second : letters(criterion)) {
                    for (char third : letters(criterion)) {
                        agrees(others, criterion, new char[] {first, second, third});
                    }
                }
                assertThat(outcome(List.of(with(others, criterion, first)), 'S'))
                        .isEqualTo(expected(List.of(with(others, criterion, first)), 'S'));
            }
        }
    }

    private void agrees(String others, int criterion, char[] given) {
        List<String> reviews = List.of(with(others, criterion, given[0]), with(others, criterion, given[1]));
        assertThat(outcome(reviews, given[2]))
                .as("%s, then %s", reviews, given[2])
                .isEqualTo(expected(reviews, given[2]));
    }

    @Test
    void takesNoCriticalCriterionForIrrelevant() {
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            List<String> review = List.of(with("SSSSSSSSSSS", criterion, 'X'));
            if (CRITICAL[criterion]) {
                assertThatThrownBy(() -> outcome(review, 'S')).isInstanceOf(Refusal.class);
            } else {
                assertThat(outcome(review, 'S')).isEqualTo("RECOMMEND_WITH_CONDITIONS");
            }
        }
    }

    private String outcome(List<String> reviews, char third) {
        return Rounds.outcome(reviews, third, score -> AppraisalOutcome.valueOf(decide(score)))
                .name();
    }

    // --- rules.md §1, told in whole numbers

    private static String expected(boolean criticalOne, int hundredths, int ones) {
        if (criticalOne || hundredths < 200 || ones > 2) {
            return "RETURN";
        }
        return ones > 0 || hundredths < 240 ? "RECOMMEND_WITH_CONDITIONS" : "RECOMMEND";
    }

    private static String expected(List<String> reviews, char third) {
        int[] sets = new int[CRITERIA];
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            int first = "XUSH".indexOf(reviews.get(0).charAt(criterion));
            int second = "XUSH".indexOf(reviews.get(reviews.size() - 1).charAt(criterion));
            if (first + second == 4 && first != second) {
                first = "XUSH".indexOf(third);
                second = first;
            }
            int halves = first == 0 || second == 0 ? 2 * Math.max(first, second) : first + second;
            sets[criterion] = halves == 0 ? X : halves - 2;
        }
        return expected(criticalOne(sets), hundredths(sets), ones(sets));
    }

    /** Half up: adds half a hundredth and cuts off. */
    private static int hundredths(int[] sets) {
        int points = points(sets);
        int weights = weights(sets);
        return (200 * points + 2 * weights) / (4 * weights);
    }

    /** Weights times twice the ratings. */
    private static int points(int[] sets) {
        int points = 0;
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            points += WEIGHTS[criterion] * HALVES[sets[criterion]];
        }
        return points;
    }

    private static int weights(int[] sets) {
        int weights = 0;
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            weights += sets[criterion] == X ? 0 : WEIGHTS[criterion];
        }
        return weights;
    }

    private static boolean isOne(int set) {
        return set < 2;
    }

    private static int ones(int[] sets) {
        int ones = 0;
        for (int set : sets) {
            ones += isOne(set) ? 1 : 0;
        }
        return ones;
    }

    private static boolean criticalOne(int[] sets) {
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            if (CRITICAL[criterion] && isOne(sets[criterion])) {
                return true;
            }
        }
        return false;
    }

    /** The exact score is below 2.00 or 2.40, and the rounded one is not. */
    private static boolean isLiftedByRounding(int[] sets) {
        int hundredths = hundredths(sets);
        return (hundredths == 200 || hundredths == 240) && 50 * points(sets) < hundredths * weights(sets);
    }

    // --- every set of combined ratings

    private static void everySet(Consumer<int[]> take) {
        fill(new int[CRITERIA], 0, 0, 0, take);
    }

    /** Criteria that are alike take their ratings in order, so that no set comes twice. */
    private static void fill(int[] sets, int group, int place, int least, Consumer<int[]> take) {
        if (group == ALIKE.length) {
            take.accept(sets);
        } else if (place == ALIKE[group].length) {
            fill(sets, group + 1, 0, 0, take);
        } else {
            int criterion = ALIKE[group][place];
            for (int set = least; set <= most(sets, criterion, place, least); set++) {
                sets[criterion] = set;
                fill(sets, group, place + 1, set, take);
            }
        }
    }

    private static int most(int[] sets, int criterion, int place, int least) {
        if (CRITICAL[criterion]) {
            return X - 1;
        }
        return place > 0 && criticalOne(sets) ? least : X;
    }

    private static final List<CombinedRating> COMBINED = combinations();

    private static List<CombinedRating> combinations() {
        List<CombinedRating> all = new ArrayList<>();
        for (int set = 0; set <= X; set++) {
            all.add(new CombinedRating(BigDecimal.valueOf(5L * HALVES[set], 1), isOne(set)));
        }
        return all;
    }

    private static Map<Criterion, CombinedRating> combined(int[] sets) {
        Map<Criterion, CombinedRating> ratings = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            ratings.put(criterion, COMBINED.get(sets[ratings.size()]));
        }
        return ratings;
    }

    private static char[] letters(int criterion) {
        return (CRITICAL[criterion] ? "USH" : "USHX").toCharArray();
    }

    private static String with(String review, int criterion, char letter) {
        return review.substring(0, criterion) + letter + review.substring(criterion + 1);
    }
}
