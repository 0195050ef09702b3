package org.tricycle.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happens once in a period has begun; there is one row for each (R11.4). */
@Entity
@Table(name = "product_run")
@IdClass(Run.Key.class)
public class Run {

    /** Identity of a run. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name = "";
        private String period = "";

        protected Key() {}

        Key(String name, String period) {
            this.name = name;
            this.period = period;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && name.equals(key.name) && period.equals(key.period);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, period);
        }
    }

    @Id
    private String name;

    @Id
    private String period;

    @Column(name = "begun_at")
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected Run() {}

    Run(String name, String period, Instant begunAt) {
        this.name = name;
        this.period = period;
        this.begunAt = begunAt;
    }

    public String name() {
        return name;
    }

    /** A day, {@code 2026-11-28}, or a month, {@code 2026-10}. */
    public String period() {
        return period;
    }

    public Instant begunAt() {
        return begunAt;
    }
}
