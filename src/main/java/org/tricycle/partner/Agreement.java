package org.tricycle.partner;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;

/**
 * The agreement with the donor under which a project is paid for.
 *
 * <p>Signed once, for the approved amount; only an applied revision changes the amount after (R5.16). Every entry of the ledger refers to it for donor and origin.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    private String reference;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    private FundingModality modality;

    @Enumerated(EnumType.STRING)
    @Column(name = "donor_category")
    private DonorCategory donorCategory;

    private String donor;

    @Column(name = "donor_name")
    private String donorName;

    private BigDecimal amount;

    @Column(name = "locally_mobilised")
    private boolean locallyMobilised;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "agreement_instalment", joinColumns = @JoinColumn(name = "project_code"))
    @OrderColumn(name = "place")
    private List<InstalmentRow> instalments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    private Agreement(Project project, SignAgreement command, String person, Instant at) {
        this.projectCode = project.code().value();
        this.reference = command.reference();
        this.signedOn = command.signedOn();
        this.modality = command.modality();
        this.donorCategory = command.donorCategory();
        this.donor = project.donor();
        this.donorName = command.donorName();
        this.amount = command.amount().setScale(2, RoundingMode.UNNECESSARY);
        this.locallyMobilised = command.locallyMobilised();
        this.recordedBy = person;
        this.recordedAt = at;
        this.instalments =
                command.instalments().stream().map(InstalmentRow::new).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Signs.
     *
     * @param today the day of recording
     * @throws Refusal naming every field at fault (R5.2, R5.3, R5.4)
     */
    static Agreement sign(Project project, SignAgreement command, LocalDate today, String person, Instant at) {
        List<Violation> faults = faults(project, command, today);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new Agreement(project, command, person, at);
    }

    private static List<Violation> faults(Project project, SignAgreement command, LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if (command.signedOn().isAfter(today)) {
            faults.add(Violation.at("/signedOn", "violation.past-or-present"));
        }
        if (command.amount().compareTo(project.budget()) != 0) {
            faults.add(Violation.at("/amount", "violation.amount-not-approved", project.budget()));
        }
        BigDecimal sum =
                command.instalments().stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(command.amount()) != 0) {
            faults.add(Violation.at("/instalments", "violation.instalments-differ", sum, command.amount()));
        }
        for (int i = 0; i < command.instalments().size(); i++) {
            if (command.instalments().get(i).due().isBefore(command.signedOn())) {
                faults.add(Violation.at("/instalments/" + i + "/due", "violation.instalment-before-signature"));
            }
        }
        return faults;
    }

    /** Agrees on another amount; a rise is due as a further instalment. */
    void amend(BigDecimal total, LocalDate today) {
        BigDecimal rise = total.subtract(amount);
        amount = total.setScale(2, RoundingMode.UNNECESSARY);
        if (rise.signum() > 0) {
            instalments.add(new InstalmentRow(new Instalment(today, rise)));
        }
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    public String reference() {
        return reference;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public FundingModality modality() {
        return modality;
    }

    public DonorCategory donorCategory() {
        return donorCategory;
    }

    /** Three-letter donor code. */
    public String donor() {
        return donor;
    }

    public String donorName() {
        return donorName;
    }

    /** US$. */
    public BigDecimal amount() {
        return amount;
    }

    public boolean locallyMobilised() {
        return locallyMobilised;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** In the order of the agreement. */
    public List<Instalment> instalments() {
        return instalments.stream().map(InstalmentRow::value).toList();
    }
}
