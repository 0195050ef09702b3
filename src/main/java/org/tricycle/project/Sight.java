package org.tricycle.project;

import java.util.Set;

/**
 * Which projects a person sees (R1.6, R1.7).
 *
 * @param everywhere all of them
 * @param countries countries, regions, units or offices in which the person has a role
 * @param donors codes of the donors that the person stands for
 */
public record Sight(boolean everywhere, Set<String> countries, Set<String> donors) {

    /** Parts of a project’s dossier, as far as not everybody who knows the project sees them all (R1.7). */
    public enum Part {
        SUMMARY(true),
        DOCUMENTS(true),
        MONEY(true),
        /** Everything that happened, deliberations included. */
        TIMELINE(false),
        PARTICIPATION(false),
        DECISIONS(false),
        /** Which sources were named, refused or lost. */
        FUNDING(false),
        PROCESS(false),
        /** The whole dossier in one file. */
        ARCHIVE(false);

        private final boolean shared;

        Part(boolean shared) {
            this.shared = shared;
        }

        /** Whether a donor sees it: no appraisals, opinions or deliberations (rules.md §4). */
        public boolean isSharedWithDonor() {
            return shared;
        }
    }

    public Sight {
        countries = Set.copyOf(countries);
        donors = Set.copyOf(donors);
    }

    /** Whether the person sees this part of the project. */
    boolean covers(Project project, Part part) {
        return countries.contains(project.leadUnit())
                || countries.contains(project.office())
                || covers(project.country(), project.donor(), project.status(), part);
    }

    boolean covers(String country, String donor, Status status, Part part) {
        return everywhere
                || countries.contains(country)
                || (part.isSharedWithDonor() && donors.contains(donor) && status.isSharedWithDonor());
    }
}
