package org.tricycle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.RegisterRequest;
import org.tricycle.project.RequestSource;
import org.tricycle.project.StrategicObjective;

/**
 * A real project of the source papers as the demonstration tells it.
 *
 * @param source paper and paragraph; shown as the reference of the request
 * @param illustrative whether the budget is invented because the paper gives none; dates are always shifted
 * @param stopsAt name of the user task at which the demonstration stops, or null when the project has come to an end
 * @param turn what is special about its way
 */
record DemoProject(
        String title,
        String source,
        String country,
        String donor,
        String donorName,
        String theme,
        String need,
        StrategicObjective objective,
        BigDecimal budget,
        boolean illustrative,
        LocalDate start,
        LocalDate end,
        @Nullable String stopsAt,
        Turn turn) {

    /** What is special about a project's way through the cycle. */
    enum Turn {
        STRAIGHT,
        ONE_APPRAISED,
        TWO_GROUPS_FILED,
        WORKERS_RESERVED,
        RETURNED_ONCE,
        /** Spends its allocations month by month; the amounts are invented. */
        DELIVERING,
        /** Stops spending three months ago; the amounts are invented. */
        FALLING_SHORT,
        NOT_PURSUED,
        WITHDRAWN
    }

    static final List<DemoProject> PORTFOLIO = List.of(
            of("Working out of poverty: Ghana decent work pilot programme", "001 Box II.3", "GHA", "NLD", "Netherlands")
                    .about(
                            "Informal economy",
                            StrategicObjective.EMPLOYMENT,
                            "The three groups ask for decent work in the poverty reduction strategy, starting with informal workers in two districts.")
                    .paying("1000000.00", false)
                    .from(2027, 1)
                    .months(24)
                    .until("appraiseProposal", Turn.ONE_APPRAISED),
            of(
                            "INDUS child labour project",
                            "001 Box V.4",
                            "IND",
                            "MUL",
                            "United States Department of Labor; Government of India")
                    .about(
                            "Child labour",
                            StrategicObjective.STANDARDS_AND_RIGHTS,
                            "Children in hazardous work in twenty districts of four states and Delhi need schools, and their families another income.")
                    .paying("40000000.00", false)
                    .from(2027, 1)
                    .months(36)
                    .until("decideApproval", Turn.STRAIGHT),
            of(
                            "Training for rural economic empowerment, Pakistan",
                            "001 Box V.6",
                            "PAK",
                            "USA",
                            "United States Department of Labor")
                    .about(
                            "Skills for the rural poor",
                            StrategicObjective.EMPLOYMENT,
                            "Rural women, young people and people with disabilities ask for skills that local markets pay for.")
                    .paying("1800000.00", true)
                    .from(2025, 1)
                    .months(30)
                    .until("reportProgress", Turn.RETURNED_ONCE),
            of(
                            "Strategies and tools against social exclusion and poverty",
                            "000 App. B; 004 para. 37",
                            "GLO",
                            "BEL",
                            "Belgium")
                    .about(
                            "Social protection",
                            StrategicObjective.SOCIAL_PROTECTION,
                            "Informal workers are outside social protection; micro-insurance shows ways in.")
                    .paying("8200000.00", false)
                    .from(2022, 1)
                    .months(60)
                    .until("submitEvaluation", Turn.STRAIGHT),
            of(
                            "Better Factories Cambodia",
                            "001 Box V.17",
                            "KHM",
                            "MUL",
                            "Government, manufacturers, unions and buyers")
                    .about(
                            "Working conditions in garment factories",
                            StrategicObjective.SOCIAL_DIALOGUE,
                            "Government, manufacturers, unions and buyers want working conditions monitored by somebody all trust.")
                    .paying("4600000.00", true)
                    .from(2027, 3)
                    .months(36)
                    .until("fileGroupPosition", Turn.TWO_GROUPS_FILED),
            of(
                            "Tripartite action on HIV and AIDS in India",
                            "001 Box V.10",
                            "IND",
                            "USA",
                            "United States Department of Labor")
                    .about(
                            "HIV and AIDS at work",
                            StrategicObjective.SOCIAL_PROTECTION,
                            "Sixty-four enterprises and their 184,000 workers need workplace policies agreed by all three groups.")
                    .paying("900000.00", true)
                    .from(2027, 1)
                    .months(24)
                    .until("planWork", Turn.WORKERS_RESERVED),
            of("Youth employment in Kosovo", "001 Box V.7", "XKX", "ITA", "Italy")
                    .about(
                            "Youth employment",
                            StrategicObjective.EMPLOYMENT,
                            "Young people wait for public employment services that know the employers of their region.")
                    .paying("650000.00", true)
                    .from(2027, 6)
                    .months(18)
                    .until("draftProjectDocument", Turn.STRAIGHT),
            of("Integrated labour inspection in Bulgaria", "001 Box V.12", "BGR", "DEU", "Germany")
                    .about(
                            "Labour inspection",
                            StrategicObjective.SOCIAL_PROTECTION,
                            "Inspectors of safety and of labour law visit the same enterprises separately; over 300 are to be trained together.")
                    .paying("340000.00", true)
                    .from(2024, 1)
                    .months(17)
                    .until(null, Turn.STRAIGHT),
            of(
                            "Strengthening labour relations in East Africa",
                            "001 Box V.18",
                            "RAF",
                            "USA",
                            "United States Department of Labor")
                    .about(
                            "Labour relations",
                            StrategicObjective.SOCIAL_DIALOGUE,
                            "Kenya, Tanzania and Uganda revise their labour laws and want strong partners on both sides.")
                    .paying("2500000.00", true)
                    .from(2027, 9)
                    .months(60)
                    .until("draftConceptNote", Turn.STRAIGHT),
            of(
                            "SYNDICOOP: trade unions and cooperatives in Africa",
                            "001 para. 123 and 215",
                            "RAF",
                            "NLD",
                            "Netherlands")
                    .about(
                            "Informal economy",
                            StrategicObjective.SOCIAL_DIALOGUE,
                            "Unions and cooperatives want to organise informal workers together.")
                    .paying("750000.00", true)
                    .from(2027, 9)
                    .months(24)
                    .until("checkMandate", Turn.STRAIGHT),
            of("Women’s employment action plan in Estonia", "004 para. 30", "EST", "FIN", "Finland")
                    .about(
                            "Women’s employment",
                            StrategicObjective.EMPLOYMENT,
                            "A national action plan for women’s self-employment needs partners in the counties.")
                    .paying("280000.00", true)
                    .from(2027, 1)
                    .months(12)
                    .until(null, Turn.NOT_PURSUED),
            of("Trade unions and the Declaration in Africa", "001 para. 268", "RAF", "ITA", "Italy")
                    .about(
                            "International labour standards",
                            StrategicObjective.STANDARDS_AND_RIGHTS,
                            "Unions of six countries want to apply the Declaration on fundamental principles and rights at home.")
                    .paying("3600000.00", true)
                    .from(2025, 1)
                    .months(36)
                    .until("reportProgress", Turn.DELIVERING),
            of("Regional virtual decent work observatory", "001 para. 269", "RLA", "ESP", "Spain")
                    .about(
                            "Social dialogue",
                            StrategicObjective.SOCIAL_DIALOGUE,
                            "Trade unions of nine countries want to watch decent work with figures of their own.")
                    .paying("2400000.00", true)
                    .from(2025, 1)
                    .months(36)
                    .until("reportProgress", Turn.FALLING_SHORT),
            of("Youth employment in Latin America", "001 para. 217", "RLA", "ESP", "Spain and five Spanish companies")
                    .about(
                            "Youth employment",
                            StrategicObjective.EMPLOYMENT,
                            "The employers’ organisation coordinates companies that offer first jobs to young people.")
                    .paying("5500000.00", false)
                    .from(2027, 4)
                    .months(36)
                    .until(null, Turn.WITHDRAWN));

    private static Telling of(String title, String source, String country, String donor, String donorName) {
        return new Telling(title, source, country, donor, donorName);
    }

    /** The request that starts it. */
    RegisterRequest request() {
        return new RegisterRequest(
                title,
                RequestSource.CONSTITUENT,
                reference(),
                country,
                donor,
                theme,
                need,
                budget,
                start,
                end,
                illustrative);
    }

    /** Its ledger is told month by month. */
    boolean hasLedger() {
        return turn == Turn.DELIVERING || turn == Turn.FALLING_SHORT;
    }

    /** By this reference a project is found again after a restart. */
    String reference() {
        return "Demonstration, seed " + source;
    }
}
