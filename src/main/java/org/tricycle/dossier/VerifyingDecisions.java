package org.tricycle.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.audit.RegisterEntry;
import org.tricycle.audit.VerifyingSeals;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** Reads the sealed decisions on a project and verifies them; refuses a project that the actor may not know of. */
@ApplicationScoped
@Transactional
public class VerifyingDecisions {

    private final Projects projects;
    private final ProjectAccess access;
    private final DecisionRegister register;
    private final VerifyingSeals seals;

    @Inject
    public VerifyingDecisions(
            Projects projects, ProjectAccess access, DecisionRegister register, VerifyingSeals seals) {
        this.projects = projects;
        this.access = access;
        this.register = register;
        this.seals = seals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    VerifyingDecisions() {
        this(null, null, null, null);
    }

    /** Sealed decisions, oldest first, numbered from 1 within the project. */
    public List<Decision> decisions(ProjectCode code, Actor actor) {
        List<RegisterEntry> entries = entries(code, actor);
        return IntStream.range(0, entries.size())
                .mapToObj(index -> Decision.of(index + 1, entries.get(index)))
                .toList();
    }

    /**
     * One decision.
     *
     * @param number from 1 within the project
     * @throws Refusal {@code unknown-decision}
     */
    public Decision decision(ProjectCode code, int number, Actor actor) {
        return Decision.of(number, entry(code, number, actor));
    }

    /**
     * Verifies a decision, all that came before it in the register and the records that it sealed.
     *
     * @param number from 1 within the project
     * @throws Refusal {@code unknown-decision}
     */
    public Verification verify(ProjectCode code, int number, Actor actor) {
        RegisterEntry entry = entry(code, number, actor);
        return Verification.of(Decision.of(number, entry), seals.verify(entry));
    }

    /** Number of the first entry of the register that was changed, of those up to the newest of the decisions. */
    public Optional<Long> firstBroken(List<Decision> decisions) {
        return decisions.stream()
                .map(Decision::registerNumber)
                .max(Comparator.naturalOrder())
                .flatMap(register::firstBroken);
    }

    private RegisterEntry entry(ProjectCode code, int number, Actor actor) {
        List<RegisterEntry> entries = entries(code, actor);
        if (number < 1 || number > entries.size()) {
            throw Refusal.notFound("unknown-decision", number);
        }
        return entries.get(number - 1);
    }

    private List<RegisterEntry> entries(ProjectCode code, Actor actor) {
        access.require(projects.get(code), Sight.Part.DECISIONS, actor);
        return register.about(code.businessKey().toString());
    }
}
