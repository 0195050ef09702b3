package org.tricycle.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.delivery.DeliveryAccess;
import org.tricycle.delivery.DeliveryAlert;
import org.tricycle.delivery.FundingSource;
import org.tricycle.delivery.ReadingDelivery;
import org.tricycle.delivery.SnapshotRow;
import org.tricycle.delivery.UnitRow;
import org.tricycle.organisation.UnitKind;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;

/** Units or offices with their latest delivery, and the words and charts that delivery pages share. */
@RequestScoped
@Named("deliveryPage")
public class DeliveryPage {

    private final ReadingDelivery reading;
    private final DeliveryAccess access;
    private final Me me;
    private final Parameters parameters;
    private final Texts texts;

    private @Nullable Boolean open;

    private @Nullable List<UnitRow> rows;

    @Inject
    public DeliveryPage(ReadingDelivery reading, DeliveryAccess access, Me me, Parameters parameters, Texts texts) {
        this.reading = reading;
        this.access = access;
        this.me = me;
        this.parameters = parameters;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DeliveryPage() {
        this.reading = null;
        this.access = null;
        this.me = null;
        this.parameters = null;
        this.texts = null;
    }

    /** Whether the reader may come in; decides about the link in the navigation. */
    public boolean isOpen() {
        if (open == null) {
            open = me.isSignedIn() && access.allows(me.actor());
        }
        return open;
    }

    /** Refuses a reader whom this is not for, before anything is shown. */
    public void load() {
        rows();
    }

    public UnitKind by() {
        return parameters.constant("by", UnitKind.class).orElse(UnitKind.UNIT);
    }

    public List<UnitKind> kinds() {
        return List.of(UnitKind.values());
    }

    public List<UnitRow> rows() {
        if (rows == null) {
            rows = reading.latest(by(), texts.locale(), me.actor());
        }
        return rows;
    }

    /** The last twelve months of extra-budgetary money. */
    public List<Bar> bars(UnitRow unit) {
        List<SnapshotRow> history = recent(unit);
        List<Bar> bars = new ArrayList<>();
        for (SnapshotRow row : history) {
            bars.add(Bar.of(bars.size(), row));
        }
        return bars;
    }

    /** Forecasts of the chart in words. */
    public String chart(UnitRow unit) {
        return String.join(
                ", ",
                recent(unit).stream()
                        .map(row -> month(row.month()) + " " + texts.percent(row.forecast()))
                        .toList());
    }

    private static List<SnapshotRow> recent(UnitRow unit) {
        List<SnapshotRow> history = unit.history(FundingSource.EXTRA_BUDGETARY);
        return history.subList(Math.max(0, history.size() - 12), history.size());
    }

    /** Newest first. */
    public List<SnapshotRow> history(UnitRow unit) {
        List<SnapshotRow> newestFirst = new ArrayList<>(unit.snapshots());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The people responsible for a unit. */
    public String names(UnitRow unit) {
        return unit.heads().isEmpty() ? "–" : String.join(", ", unit.heads());
    }

    /** Points with one decimal; a dash for what is undefined. */
    public String points(@Nullable BigDecimal points) {
        return texts.percent(points).replace("\u00a0%", "");
    }

    /** Style class of an alert. */
    public String mood(@Nullable DeliveryAlert alert) {
        return Moods.of(alert);
    }

    /** {@code Oct 2026}. */
    public String month(String month) {
        return texts.formats().month(YearMonth.parse(month));
    }
}
