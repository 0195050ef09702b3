package org.tricycle.partner.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.tricycle.organisation.web.Me;
import org.tricycle.partner.RecordDonorOffer;
import org.tricycle.partner.RecordingDonorOffers;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.form.CommandForm;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;

/** Records a donor’s offer to a project in the pipeline. */
@ViewScoped
@Named("offerPage")
public class OfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RecordingDonorOffers recording;
    private final CommandReader reader;
    private final Me me;
    private final Texts texts;

    private String address = "";

    @SuppressWarnings("NullAway.Init")
    private CommandForm form;

    @Inject
    public OfferPage(RecordingDonorOffers recording, CommandReader reader, Me me, Texts texts) {
        this.recording = recording;
        this.reader = reader;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OfferPage() {
        this.recording = null;
        this.reader = null;
        this.me = null;
        this.texts = null;
    }

    public void open() {
        form = new CommandForm(RecordDonorOffer.class, texts.forForms());
    }

    public void record() {
        ProjectCode code = ProjectCode.fromAddress(address);
        try {
            recording.record(code, reader.read(RecordDonorOffer.class, form.json()), me.actor());
            Notices.done(texts.of("offer.done", code));
            Notices.goTo("/projects/project.xhtml?code=" + address);
        } catch (Refusal refusal) {
            form.show(refusal.violations(), texts.forForms());
            if (refusal.violations().isEmpty()) {
                Notices.refused(texts.refusal(refusal));
            }
        }
    }

    public CommandForm form() {
        return form;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
