package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tricycle.audit.RegisterEntry;
import org.tricycle.audit.SealedSource;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.ProjectCode;

/** Reads the record of a consultation again (R4.9). */
@ApplicationScoped
public class SealedRecords implements SealedSource {

    private final Consultations consultations;

    @Inject
    public SealedRecords(Consultations consultations) {
        this.consultations = consultations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SealedRecords() {
        this(null);
    }

    @Override
    public String kind() {
        return RecordText.KIND;
    }

    @Override
    public Optional<String> read(RegisterEntry entry) {
        return consultations.of(ProjectCode.of(BusinessKey.parse(entry.subject()))).stream()
                .filter(consultation -> Long.valueOf(entry.number()).equals(consultation.registerNumber()))
                .findFirst()
                .map(RecordText::of);
    }
}
