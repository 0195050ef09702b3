package org.tricycle.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last serial given for a country and year; locked while the next is taken. */
@Entity
@Table(name = "project_serial")
public class ProjectSerial {

    @Id
    private String prefix;

    @Column(name = "last_serial")
    private int lastSerial;

    @SuppressWarnings("NullAway.Init")
    protected ProjectSerial() {}

    ProjectSerial(String prefix) {
        this.prefix = prefix;
    }

    int next() {
        lastSerial++;
        return lastSerial;
    }
}
