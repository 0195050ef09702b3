package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tricycle.formulation.DocumentSection;
import org.tricycle.formulation.EvaluationPolicy;
import org.tricycle.formulation.EvaluationRequirement;
import org.tricycle.formulation.SectionPolicy;
import org.tricycle.partner.Partners;
import org.tricycle.project.Procedure;
import org.tricycle.project.Proportions;
import org.tricycle.project.Track;
import org.tricycle.project.TrackPolicy;

/** The tables {@code track}, {@code evaluation-plan} and {@code document-section}. */
@ApplicationScoped
public class FormulationTables implements TrackPolicy, EvaluationPolicy, SectionPolicy {

    private final PolicyTables tables;
    private final Partners partners;

    @Inject
    FormulationTables(PolicyTables tables, Partners partners) {
        this.tables = tables;
        this.partners = partners;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FormulationTables() {
        this.tables = null;
        this.partners = null;
    }

    @Override
    public Track track(Proportions proportions, String policyVersion) {
        Map<String, Object> inputs = Map.of(
                "total", proportions.total(),
                "months", proportions.months(),
                "countries", proportions.coverage().countries(),
                "interregional", proportions.coverage().isInterregional(),
                "privateFunding", partners.isPrivate(proportions.donor()));
        return Track.valueOf(
                tables.value("track", policyVersion, "track", inputs).toString());
    }

    @Override
    public Set<EvaluationRequirement> requirements(int months, BigDecimal total, String policyVersion) {
        Map<String, Object> inputs = Map.of("months", months, "total", total);
        return tables.values("evaluation-plan", policyVersion, "kind", inputs).stream()
                .map(kind -> EvaluationRequirement.valueOf(kind.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<DocumentSection> required(Procedure procedure, String policyVersion) {
        return tables.values("document-section", policyVersion, "section", Map.of("track", procedure.name())).stream()
                .map(section -> DocumentSection.valueOf(section.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
