package org.tricycle.dossier.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R15.1: texts are compared word by word, and both can be read in what comes out. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two three | one two three | one two three",
                "one two three | one 2 three | one -[two ]+[2 ]three",
                "one two | one two three | one -[two]+[two three]",
                "one two three | three | -[one two ]three",
                "'' | one | +[one]",
                "one | '' | -[one]",
                "'' | '' | ''"
            })
    void marksWhatCameAndWent(String before, String after, String marked) {
        assertThat(marked(before, after)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"'a b c d e', 'x b y d z'", "'a\nb  c', 'a\n\nc b'", "'', 'a'", "'a b a b a', 'b a b'"})
    void losesNoWordOfEither(String before, String after) {
        assertThat(of(before, after, Difference.ADDED)).isEqualTo(before);
        assertThat(of(before, after, Difference.REMOVED)).isEqualTo(after);
    }

    private static String of(String before, String after, Difference left) {
        return Words.of(before, after).stream()
                .filter(run -> run.difference() != left)
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private static String marked(String before, String after) {
        return Words.of(before, after).stream()
                .map(run -> switch (run.difference()) {
                    case ADDED -> "+[" + run.text() + "]";
                    case REMOVED -> "-[" + run.text() + "]";
                    default -> run.text();
                })
                .collect(Collectors.joining());
    }
}
