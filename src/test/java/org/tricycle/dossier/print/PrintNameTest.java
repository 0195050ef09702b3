package org.tricycle.dossier.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refused;
import org.tricycle.platform.command.CommandModel;

/** Addresses of papers, and that what they say has words in every language. */
class PrintNameTest {

    @ParameterizedTest
    @EnumSource
    void namesEveryKindWithItsNumberOrTheNewest(PrintKind kind) {
        assertThat(PrintName.of(PrintName.address(kind, 12))).isEqualTo(new PrintName(kind, 12));
        assertThat(PrintName.of(kind.address())).isEqualTo(new PrintName(kind, null));
    }

    @ParameterizedTest
    @CsvSource({"document-2, 2, true", "document-2, 1, false", "document, 1, true"})
    void meansItsNumberOrAny(String name, int number, boolean meant) {
        assertThat(PrintName.of(name).means(number)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "memo",
                "Document",
                "document-",
                "document-0",
                "document-1-1",
                "document-1234567",
                "document-1 "
            })
    void refusesNamesThatNoPaperCanHave(String name) {
        assertThat(Refused.type(() -> PrintName.of(name))).isEqualTo("unknown-paper");
    }

    @Test
    void everyFieldOfAnApprovalNoteHasALabelInEveryLanguage() {
        Messages messages = new Messages();
        assertThat(CommandModel.of(ApprovalNote.class).fields()).allSatisfy(field -> assertThat(Messages.LANGUAGES)
                .allSatisfy(language -> assertThat(messages.find(language, field.labelKey()))
                        .as(field.labelKey())
                        .isPresent()));
    }
}
