package org.tricycle.demo;

import static org.tricycle.project.StrategicObjective.EMPLOYMENT;
import static org.tricycle.project.StrategicObjective.SOCIAL_DIALOGUE;

import java.util.List;

/** Demonstration projects that are ideas, concepts or documents. */
final class ProjectsInPreparation {

    private ProjectsInPreparation() {}

    /** @param year the current one */
    static List<DemoProject> of(int year) {
        return List.of(
                syndicoop(year),
                clothing(year),
                eastAfrica(year),
                kosovo(year),
                womenEntrepreneurs(year),
                latinAmerica(year));
    }

    private static DemoProject syndicoop(int year) {
        return Telling.of("SYNDICOOP: trade unions and cooperatives in Africa", "seed 001 para. 123 and 215")
                .in("RAF")
                .paidBy("NLD", "Netherlands")
                .about(
                        "Informal economy",
                        SOCIAL_DIALOGUE,
                        "Unions and cooperatives want to organise informal workers together.")
                .costingPerhaps("750000.00")
                .during(year + 1, 9, 24)
                .until(Stop.at("checkMandate"));
    }

    private static DemoProject clothing(int year) {
        return Telling.of("Clothing and textile productivity in South Africa", "seed 001 Box V.15")
                .in("ZAF")
                .paidBy("CHE", "Switzerland")
                .about(
                        "Social dialogue",
                        SOCIAL_DIALOGUE,
                        "Seven enterprises want managers and workers to solve problems of output and absence together.")
                .costingPerhaps("1200000.00")
                .during(year + 1, 7, 30)
                .until(Stop.NEVER, DemoProject.Turn.PARKED);
    }

    private static DemoProject eastAfrica(int year) {
        return Telling.of("Strengthening labour relations in East Africa", "seed 001 Box V.18")
                .in("RAF")
                .paidBy("USA", "United States Department of Labor")
                .about(
                        "Labour relations",
                        SOCIAL_DIALOGUE,
                        "Kenya, Tanzania and Uganda revise their labour laws and want strong partners on both sides.")
                .costingPerhaps("2500000.00")
                .during(year + 1, 9, 60)
                .until(Stop.at("draftConceptNote"));
    }

    private static DemoProject kosovo(int year) {
        return Telling.of("Youth employment in Kosovo", "seed 001 Box V.7")
                .in("XKX")
                .paidBy("ITA", "Italy")
                .about(
                        "Youth employment",
                        EMPLOYMENT,
                        "Young people wait for public employment services that know the employers of their region.")
                .costingPerhaps("650000.00")
                .during(year + 1, 6, 18)
                .until(Stop.at("draftProjectDocument"));
    }

    private static DemoProject womenEntrepreneurs(int year) {
        return Telling.of("Women’s entrepreneurship in Africa", "seed 001 Box V.8")
                .in("RAF")
                .paidBy("XXX", "African Development Bank")
                .about(
                        "Women’s employment",
                        EMPLOYMENT,
                        "Women entrepreneurs in five countries lack finance, safe premises, a voice and access to markets.")
                .costingPerhaps("1900000.00")
                .during(year + 1, 4, 36)
                .until(Stop.at("submitBid"), DemoProject.Turn.BIDDING);
    }

    private static DemoProject latinAmerica(int year) {
        return Telling.of("Youth employment in Latin America", "seed 001 para. 217")
                .in("RLA")
                .paidBy("ESP", "Spain and five Spanish companies")
                .about(
                        "Youth employment",
                        EMPLOYMENT,
                        "The employers’ organisation coordinates companies that offer first jobs to young people.")
                .costing("5500000.00")
                .during(year + 1, 4, 36)
                .until(Stop.at("giveClearanceOpinion").leaving(1), DemoProject.Turn.PRIVATE_MONEY);
    }
}
