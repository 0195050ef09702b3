package org.tricycle.implementation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** An activity as a row. */
@Embeddable
public class ActivityRow {

    private String title;
    private String output;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String responsible;

    @SuppressWarnings("NullAway.Init")
    protected ActivityRow() {}

    ActivityRow(Activity activity) {
        this.title = activity.title();
        this.output = activity.output();
        this.startsOn = activity.start();
        this.endsOn = activity.end();
        this.responsible = activity.responsible();
    }

    Activity value() {
        return new Activity(title, output, startsOn, endsOn, responsible);
    }
}
