package org.tricycle.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.papers.Paper;
import org.tricycle.dossier.papers.PaperKind;
import org.tricycle.dossier.papers.ReadingPapers;
import org.tricycle.dossier.print.PrintKind;
import org.tricycle.organisation.web.Me;
import org.tricycle.organisation.web.Names;
import org.tricycle.platform.form.RecordText;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;

/** Papers of a project on its page, and those that a task judges above its form; read once for each request. */
@RequestScoped
@Named("papersPart")
public class PapersPart {

    private final ReadingPapers reading;
    private final Names names;
    private final Me me;
    private final Texts texts;

    @Nullable
    private List<PaperSheet> read;

    @Inject
    public PapersPart(ReadingPapers reading, Names names, Me me, Texts texts) {
        this.reading = reading;
        this.names = names;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PapersPart() {
        this.reading = null;
        this.names = null;
        this.me = null;
        this.texts = null;
    }

    /** What the project's page shows nowhere else, all folded, in the order of the project's life. */
    public List<PaperSheet> of(String address) {
        if (read == null) {
            List<PaperKind> kinds = Arrays.stream(PaperKind.values())
                    .filter(PaperKind::isOnlyHere)
                    .toList();
            read = sheets(address, kinds, EnumSet.noneOf(PaperKind.class));
        }
        return read;
    }

    /** What a task judges: the newest of each kind and every condition unfolded. */
    public List<PaperSheet> judged(String task, String address) {
        if (read == null) {
            List<PaperKind> kinds = JudgedPapers.of(task);
            read = address.isEmpty() || kinds.isEmpty() ? List.of() : sheets(address, kinds, EnumSet.copyOf(kinds));
        }
        return read;
    }

    private List<PaperSheet> sheets(String address, List<PaperKind> kinds, Set<PaperKind> toUnfold) {
        ProjectCode code = ProjectCode.fromAddress(address);
        List<Paper> papers = reading.of(code, kinds, me.actor());
        names.prepare(papers.stream()
                .map(Paper::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return papers.stream()
                .map(paper -> sheet(code, paper, unfold(paper, toUnfold)))
                .toList();
    }

    private static boolean unfold(Paper paper, Set<PaperKind> toUnfold) {
        boolean eachOne = paper.kind() == PaperKind.CONDITION || paper.kind() == PaperKind.REVIEW;
        return eachOne ? toUnfold.contains(paper.kind()) : toUnfold.remove(paper.kind());
    }

    private PaperSheet sheet(ProjectCode code, Paper paper, boolean open) {
        Enum<?> state = paper.state();
        String title = texts.name(paper.kind()) + (paper.number().isEmpty() ? "" : " " + paper.number());
        return new PaperSheet(
                title,
                state == null ? null : texts.name(state),
                origin(paper),
                RecordText.of(paper.content(), texts.forForms()),
                print(code, paper),
                open);
    }

    private static @Nullable String print(ProjectCode code, Paper paper) {
        return switch (paper.kind()) {
            case CONSULTATION -> PrintServlet.address(code, PrintKind.CONSULTATION, paper.number());
            case APPRAISAL -> PrintServlet.address(code, PrintKind.APPRAISAL, paper.number());
            default -> null;
        };
    }

    private String origin(Paper paper) {
        String by = paper.by() == null ? "" : names.of(paper.by());
        String at = paper.at() == null ? "" : texts.moment(paper.at());
        return String.join(
                ", ", Stream.of(by, at).filter(word -> !word.isEmpty()).toList());
    }
}
