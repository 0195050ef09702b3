package org.tricycle.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;

/** One filing of a group; never changes, a later filing of the same group takes its place (R4.2). */
@Entity
@Table(name = "group_position")
public class GroupPosition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @ManyToOne
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    @Enumerated(EnumType.STRING)
    private Party party;

    private int filing;
    private int hearing;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance")
    private Position position;

    @Nullable
    @Column(name = "position_text")
    private String text;

    @Nullable
    private String section;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "absence_reason")
    private AbsenceReason reason;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    @ElementCollection
    @CollectionTable(name = "minority_statement", joinColumns = @JoinColumn(name = "position_id"))
    @OrderColumn(name = "place")
    private List<MinorityStatementRow> minorityStatements = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected GroupPosition() {}

    /**
     * Files a position.
     *
     * @param filing 1 for the group's first one
     * @param hearing 1 before any conciliation
     */
    GroupPosition(
            Consultation consultation,
            Party party,
            int filing,
            int hearing,
            FileGroupPosition command,
            String filedBy,
            Instant filedAt) {
        this.consultation = consultation;
        this.party = party;
        this.filing = filing;
        this.hearing = hearing;
        this.position = command.position();
        this.text = command.text();
        this.section = command.section();
        this.reason = command.reason();
        this.filedBy = filedBy;
        this.filedAt = filedAt;
        this.minorityStatements = command.minorityStatements().stream()
                .map(MinorityStatementRow::new)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What was filed, as a command that would file it again. */
    FileGroupPosition content() {
        return new FileGroupPosition(position, text, section, reason, minorityStatements());
    }

    boolean isOf(Party group) {
        return party == group;
    }

    int hearing() {
        return hearing;
    }

    /** The consultation it was filed in. */
    public Consultation consultation() {
        return consultation;
    }

    public Party party() {
        return party;
    }

    /** 1 for the group's first one in this consultation. */
    public int filing() {
        return filing;
    }

    public Position position() {
        return position;
    }

    /** The group's words. */
    public @Nullable String text() {
        return text;
    }

    /** Section of the document that an objection is about. */
    public @Nullable String section() {
        return section;
    }

    /** Why the group has no position. */
    public @Nullable AbsenceReason reason() {
        return reason;
    }

    public List<MinorityStatement> minorityStatements() {
        return minorityStatements.stream().map(MinorityStatementRow::value).toList();
    }

    public String filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }
}
