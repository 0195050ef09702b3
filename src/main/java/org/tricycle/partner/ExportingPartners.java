package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.workbook.TableWords;
import org.tricycle.platform.workbook.TableWorkbook;
import org.tricycle.platform.workbook.TableWorkbook.Column;

/** Gives the partner list away as a spreadsheet. */
@ApplicationScoped
@Transactional
public class ExportingPartners {

    private final ListingPartners partners;
    private final Messages messages;
    private final ChoiceLists lists;

    @Inject
    public ExportingPartners(ListingPartners partners, Messages messages, ChoiceLists lists) {
        this.partners = partners;
        this.messages = messages;
        this.lists = lists;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ExportingPartners() {
        this(null, null, null);
    }

    /**
     * Every partner that the query finds, on whatever page.
     *
     * @throws Refusal {@code partners-not-yours} or {@code export-too-large}
     */
    public byte[] workbook(PartnerQuery query, Actor actor, Locale language) {
        TableWords words = new TableWords(messages, lists, Messages.nearest(language));
        return TableWorkbook.of(
                words.text("partners.title"), columns(words), page -> partners.page(query.at(page), actor));
    }

    private static List<Column<PartnerRow>> columns(TableWords words) {
        return List.of(
                words.column("partners.code", PartnerRow::code),
                words.column("partners.partner", PartnerRow::name),
                words.constants("partners.class", PartnerRow::partnerClass),
                words.constants("partners.category", PartnerRow::category),
                words.constants("partners.standing", PartnerRow::standing),
                words.column("partners.until", PartnerRow::validUntil));
    }
}
