package org.tricycle.partner.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.web.Me;
import org.tricycle.partner.ListingPartners;
import org.tricycle.partner.PartnerFile;
import org.tricycle.partner.ScreenPartner;
import org.tricycle.platform.form.RecordText;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;

/** One partner with the history of its clearances. */
@RequestScoped
@Named("partnerPage")
public class PartnerPage {

    @Nullable
    private PartnerFile file;

    private final ListingPartners partners;
    private final Parameters parameters;
    private final Me me;
    private final Texts texts;

    @Inject
    public PartnerPage(ListingPartners partners, Parameters parameters, Me me, Texts texts) {
        this.partners = partners;
        this.parameters = parameters;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PartnerPage() {
        this.partners = null;
        this.parameters = null;
        this.me = null;
        this.texts = null;
    }

    /** Refuses an address without a partner before anything is shown. */
    public void open() {
        file();
    }

    public PartnerFile file() {
        if (file == null) {
            file = partners.file(parameters.text("code").orElse(""), me.actor());
        }
        return file;
    }

    /** A screening, to be read. */
    public List<RecordText.Part> screening(ScreenPartner screening) {
        return RecordText.of(screening, texts.forForms());
    }

    /** A project’s code as it stands in addresses. */
    public String address(String project) {
        return new ProjectCode(project).address();
    }
}
