package org.tricycle.formulation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tricycle.platform.Refusal;

/** The quality controller's check of one document version, with its return list (R2.13). Written once. */
@Entity
@Table(name = "completeness_check")
public class CompletenessCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "document_version")
    private int documentVersion;

    private boolean passed;

    @ElementCollection
    @CollectionTable(name = "completeness_item", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "place")
    private List<ReturnItemRow> items = new ArrayList<>();

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected CompletenessCheck() {}

    /**
     * Notes a check.
     *
     * @throws Refusal {@code own-document}; or when a returned file has no return list, or a passed one has one
     */
    CompletenessCheck(ProjectDocument document, CheckCompleteness command, String checkedBy, Instant checkedAt) {
        if (checkedBy.equals(document.author())) {
            throw Refusal.forbidden("own-document");
        }
        if (command.passed() != command.items().isEmpty()) {
            throw Refusal.invalid(
                    "/items", command.passed() ? "violation.return-list-left" : "violation.return-list-missing");
        }
        this.projectCode = document.projectCode().value();
        this.documentVersion = document.documentVersion();
        this.passed = command.passed();
        this.items = command.items().stream().map(ReturnItemRow::new).collect(Collectors.toCollection(ArrayList::new));
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
    }

    public int documentVersion() {
        return documentVersion;
    }

    public boolean isPassed() {
        return passed;
    }

    public List<ReturnItem> items() {
        return items.stream().map(ReturnItemRow::value).toList();
    }

    public String checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
