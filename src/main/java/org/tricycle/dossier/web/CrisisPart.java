package org.tricycle.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.CrisisFile;
import org.tricycle.dossier.ReadingCrises;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.form.RecordText;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;

/** The part of a project’s page about its crisis: note and full review; read once for each request. */
@RequestScoped
@Named("crisisPart")
public class CrisisPart {

    private final ReadingCrises reading;
    private final Me me;
    private final Texts texts;

    @Nullable
    private CrisisFile file;

    @Inject
    public CrisisPart(ReadingCrises reading, Me me, Texts texts) {
        this.reading = reading;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CrisisPart() {
        this.reading = null;
        this.me = null;
        this.texts = null;
    }

    /** The file of the project with this code. */
    public CrisisFile of(String code) {
        if (file == null) {
            file = reading.of(new ProjectCode(code), me.actor());
        }
        return file;
    }

    /** The note, to be read; empty before there is one. */
    public List<RecordText.Part> note(CrisisFile read) {
        return read.note() == null ? List.of() : RecordText.of(read.note(), texts.forForms());
    }
}
