package org.tricycle.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.compare.ComparingDocuments;
import org.tricycle.dossier.compare.DocumentComparison;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.ReaderLanguage;
import org.tricycle.project.ProjectCode;

/** Two versions of a project document, compared for their reader. */
@RequestScoped
@Named("comparisonPage")
public class ComparisonPage {

    private final ComparingDocuments comparing;
    private final Parameters parameters;
    private final ReaderLanguage language;
    private final Me me;

    @Nullable
    private DocumentComparison comparison;

    @Inject
    public ComparisonPage(ComparingDocuments comparing, Parameters parameters, ReaderLanguage language, Me me) {
        this.comparing = comparing;
        this.parameters = parameters;
        this.language = language;
        this.me = me;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ComparisonPage() {
        this(null, null, null, null);
    }

    /** Refuses an address without two versions before anything is shown. */
    public void open() {
        comparison();
    }

    public String address() {
        return parameters.text("code").orElse("");
    }

    private ProjectCode code() {
        return ProjectCode.fromAddress(address());
    }

    /** Of the versions that the address names; by default the two newest. */
    public DocumentComparison comparison() {
        if (comparison == null) {
            comparison = comparing.compare(
                    code(), parameters.number("from"), parameters.number("to"), me.actor(), language.locale());
        }
        return comparison;
    }

    /** Numbers of the versions that there are, oldest first. */
    public List<Integer> versions() {
        return comparing.versions(code(), me.actor());
    }
}
