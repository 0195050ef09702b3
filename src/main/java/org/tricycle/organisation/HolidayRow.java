package org.tricycle.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A {@link PublicHoliday} as it is kept. */
@Embeddable
class HolidayRow {

    @Column(name = "holiday")
    private LocalDate day;

    private String name;

    private boolean yearly;

    @SuppressWarnings("NullAway.Init")
    protected HolidayRow() {}

    HolidayRow(PublicHoliday holiday) {
        this.day = holiday.day();
        this.name = holiday.name();
        this.yearly = holiday.yearly();
    }

    PublicHoliday holiday() {
        return new PublicHoliday(day, name, yearly);
    }
}
