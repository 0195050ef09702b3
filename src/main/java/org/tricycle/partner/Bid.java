package org.tricycle.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.ProjectCode;

/**
 * The answer to a donor’s call for a project.
 *
 * <p>Scored first; a bid that is made is submitted, and its award recorded last.
 */
@Entity
@Table(name = "bid")
public class Bid {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long number;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "call_title")
    private String call;

    private String donor;
    private LocalDate deadline;
    private int fit;
    private int cost;
    private int chance;
    private int capacity;

    @Enumerated(EnumType.STRING)
    private BidDecision decision;

    private String reason;

    @Nullable
    private String reference;

    @Nullable
    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Nullable
    private BigDecimal price;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Award award;

    @Nullable
    @Column(name = "learning_note")
    private String learningNote;

    @SuppressWarnings("NullAway.Init")
    protected Bid() {}

    Bid(ProjectCode project, ScoreBid command) {
        this.projectCode = project.value();
        this.call = command.call();
        this.donor = command.donor();
        this.deadline = command.deadline();
        this.fit = command.fit();
        this.cost = command.cost();
        this.chance = command.chance();
        this.capacity = command.capacity();
        this.decision = command.decision();
        this.reason = command.reason();
    }

    void submit(SubmitBid command) {
        reference = command.reference();
        submittedOn = command.submittedOn();
        price = command.price();
    }

    void award(RecordAward command) {
        award = command.award();
        learningNote = command.learningNote();
    }

    public String call() {
        return call;
    }

    /** Three-letter donor code. */
    public String donor() {
        return donor;
    }

    public LocalDate deadline() {
        return deadline;
    }

    /** Fit, cost, chance and capacity, 1 to 5 each. */
    public List<Integer> scores() {
        return List.of(fit, cost, chance, capacity);
    }

    public BidDecision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }

    /** Null until submitted. */
    public @Nullable String reference() {
        return reference;
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    /** US$. */
    public @Nullable BigDecimal price() {
        return price;
    }

    /** Null until known. */
    public @Nullable Award award() {
        return award;
    }

    public @Nullable String learningNote() {
        return learningNote;
    }
}
