package org.tricycle.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.implementation.OpenBudget;
import org.tricycle.partner.BidDecision;
import org.tricycle.partner.DonorCategory;
import org.tricycle.partner.FundingModality;
import org.tricycle.partner.FundingSourceKind;
import org.tricycle.partner.IdentifyPartner;
import org.tricycle.partner.Instalment;
import org.tricycle.partner.NameFundingSource;
import org.tricycle.partner.PartnerClass;
import org.tricycle.partner.ScoreBid;
import org.tricycle.partner.SignAgreement;
import org.tricycle.partner.SubmitToDonor;
import org.tricycle.platform.command.CommandWriter;

/** Answers about who pays, from the first donor to the last balance. */
final class MoneyAnswers {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final DemoProject project;
    private final LocalDate today;

    MoneyAnswers(DemoProject project, LocalDate today) {
        this.project = project;
        this.today = today;
    }

    JsonObject to(Asked asked) {
        return switch (asked.name()) {
            case "nameFundingSource" -> CommandWriter.write(fundingSource());
            case "identifyPartner" -> CommandWriter.write(partner());
            case "scoreBid" -> CommandWriter.write(bid());
            case "submitToDonor" -> CommandWriter.write(submission());
            case "signAgreement" -> CommandWriter.write(agreement());
            case "openBudget" -> CommandWriter.write(openBudget());
            case "informDonor" -> asked.exampleWith("informedOn", today.toString());
            case "settleTermination" -> asked.prefillWith("statement", "Final statement, accepted by the donor");
            default -> finances(asked.example());
        };
    }

    private NameFundingSource fundingSource() {
        return switch (project.turn()) {
            case PRIVATE_MONEY ->
                new NameFundingSource(
                        FundingSourceKind.PARTNER, null, "CYE", "Companies for youth employment", null, false);
            case BIDDING -> new NameFundingSource(FundingSourceKind.TENDER, null, null, null, null, false);
            case WITHOUT_DONOR -> new NameFundingSource(FundingSourceKind.NONE_YET, null, null, null, null, false);
            default -> new NameFundingSource(FundingSourceKind.PUBLIC_DONOR, project.donor(), null, null, null, false);
        };
    }

    private static IdentifyPartner partner() {
        return new IdentifyPartner(
                "Companies for youth employment",
                PartnerClass.PRIVATE_BUSINESS,
                DonorCategory.PRIVATE_SECTOR,
                "First jobs for young people in the countries where the five companies work.",
                "They find trained staff; none of them sells to the project.");
    }

    private ScoreBid bid() {
        return new ScoreBid(
                "Women’s enterprises in Africa",
                "EUR",
                today.plusMonths(2),
                5,
                3,
                3,
                4,
                BidDecision.BID,
                "The call asks for what the project does; associations of women entrepreneurs support the bid.");
    }

    private SubmitToDonor submission() {
        return new SubmitToDonor(today, "Submission of " + project.title(), project.donorName());
    }

    private SignAgreement agreement() {
        BigDecimal first = half(project.budget());
        LocalDate signed = signedOn();
        return new SignAgreement(
                "Agreement on " + project.title(),
                signed,
                FundingModality.PROJECT_FUNDING,
                DonorCategory.MULTI_BILATERAL,
                project.donorName(),
                project.budget(),
                false,
                List.of(
                        new Instalment(signed, first),
                        new Instalment(signed.plusMonths(6), project.budget().subtract(first))));
    }

    /** Long ago where the ledger is told from the beginning. */
    private LocalDate signedOn() {
        return project.hasLedger() ? project.start() : today;
    }

    private OpenBudget openBudget() {
        BigDecimal allocated = project.hasLedger() ? DemoLedger.yearly(project.budget()) : half(project.budget());
        return new OpenBudget("TC-" + project.country(), signedOn(), allocated);
    }

    private JsonObject finances(Record example) {
        BigDecimal reported = ImplementationAnswers.halfOfExpenditure(project);
        return Json.createObjectBuilder(CommandWriter.write(example))
                .add("balanceReturned", project.budget().subtract(reported).subtract(reported))
                .build();
    }

    private static BigDecimal half(BigDecimal amount) {
        return amount.multiply(HALF).setScale(2, RoundingMode.HALF_UP);
    }
}
