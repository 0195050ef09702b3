package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From the assembled file to appraisal, or back to its author. */
class CompletenessCheckProcessTest {

    private final Walk check = Walk.through("completeness-check");

    @Test
    void submitsALightFileThatTheServicePasses() {
        check.completeness("PASSED").start().endsAt("fileSubmitted");
        assertThat(check.calls()).containsExactly("findGaps", "submitForAppraisal");
        assertThat(check.path()).doesNotContain("userTask_checkCompleteness");
    }

    @Test
    void submitsAFileThatTheQualityControllerPasses() {
        check.completeness("CONTROL").start();
        assertThat(check.open()).containsExactly("checkCompleteness");
        check.complete("checkCompleteness", "fileComplete", true).endsAt("fileSubmitted");
    }

    @Test
    void returnsAFileThatTheQualityControllerSendsBack() {
        check.completeness("CONTROL").start();
        check.complete("checkCompleteness", "fileComplete", false).endsAt("fileReturned");
        assertThat(check.calls()).containsExactly("findGaps");
    }

    @Test
    void returnsAFileWithGapsToNobodyButItsAuthor() {
        check.completeness("GAPS").start().endsAt("fileReturned");
        assertThat(check.calls()).containsExactly("findGaps");
    }
}
