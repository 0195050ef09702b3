package org.tricycle.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.Judgement;
import org.tricycle.dossier.ReadingJudgements;
import org.tricycle.organisation.web.Me;
import org.tricycle.project.ProjectCode;

/** How a project was judged, on its page; read once for each request. */
@RequestScoped
@Named("judgementPage")
public class JudgementPage {

    private final ReadingJudgements judgements;
    private final Me me;

    @Nullable
    private Judgement judgement;

    @Inject
    public JudgementPage(ReadingJudgements judgements, Me me) {
        this.judgements = judgements;
        this.me = me;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    JudgementPage() {
        this.judgements = null;
        this.me = null;
    }

    /** The judgement of the project with this code. */
    public Judgement of(String code) {
        if (judgement == null) {
            judgement = judgements.of(new ProjectCode(code), me.actor());
        }
        return judgement;
    }
}
