package org.tricycle.demo;

import static org.tricycle.project.StrategicObjective.EMPLOYMENT;
import static org.tricycle.project.StrategicObjective.SOCIAL_DIALOGUE;
import static org.tricycle.project.StrategicObjective.SOCIAL_PROTECTION;
import static org.tricycle.project.StrategicObjective.STANDARDS_AND_RIGHTS;

import java.util.List;
import org.tricycle.project.Status;

/** Demonstration projects from appraisal to signature. */
final class ProjectsInJudgement {

    private ProjectsInJudgement() {}

    /** @param year the current one */
    static List<DemoProject> of(int year) {
        return List.of(ghana(year), cambodia(year), philippines(year), laos(year), indus(year), hivIndia(year));
    }

    private static DemoProject ghana(int year) {
        return Telling.of("Working out of poverty: Ghana decent work pilot programme", "seed 001 Box II.3")
                .in("GHA")
                .paidBy("NLD", "Netherlands")
                .about(
                        "Informal economy",
                        EMPLOYMENT,
                        "The three groups ask for decent work in the poverty reduction strategy, starting with informal workers in two districts.")
                .costing("1000000.00")
                .during(year + 1, 1, 24)
                .until(Stop.at("appraiseProposal").leaving(1));
    }

    private static DemoProject cambodia(int year) {
        return Telling.of("Better Factories Cambodia", "seed 001 Box V.17")
                .in("KHM")
                .paidBy("MUL", "Government, manufacturers, unions and buyers")
                .about(
                        "Working conditions in garment factories",
                        SOCIAL_DIALOGUE,
                        "Government, manufacturers, unions and buyers want working conditions monitored by somebody all trust.")
                .costingPerhaps("4600000.00")
                .during(year + 1, 3, 36)
                .until(Stop.at("fileGroupPosition").in(Status.CONSULTATION).leaving(1));
    }

    private static DemoProject philippines(int year) {
        return Telling.of("Training for rural economic empowerment, Philippines", "seed 001 Box V.6")
                .in("PHL")
                .paidBy("XXX", "Nobody yet")
                .about(
                        "Skills for the rural poor",
                        EMPLOYMENT,
                        "Rural communities in Muslim Mindanao, where 1,025 people were trained, ask for a second phase.")
                .costingPerhaps("1400000.00")
                .during(year + 1, 7, 30)
                .until(Stop.NEVER, DemoProject.Turn.WITHOUT_DONOR);
    }

    private static DemoProject laos(int year) {
        return Telling.of("Community recovery after typhoon Ketsana in Lao PDR", "World Bank project P122340")
                .in("LAO")
                .paidBy("IBR", "World Bank")
                .about(
                        "Employment",
                        EMPLOYMENT,
                        "The typhoon damaged roads, bridges and schools in two districts of Saravane; people there need work and rebuild them.")
                .costing("470000.00")
                .during(year + 1, 1, 18)
                .until(Stop.at("decideApproval"), DemoProject.Turn.CRISIS);
    }

    private static DemoProject indus(int year) {
        return Telling.of("INDUS child labour project", "seed 001 Box V.4")
                .in("IND")
                .paidBy("MUL", "United States Department of Labor; Government of India")
                .about(
                        "Child labour",
                        STANDARDS_AND_RIGHTS,
                        "Children in hazardous work in twenty districts of four states and Delhi need schools, and their families another income.")
                .costing("40000000.00")
                .during(year + 1, 1, 36)
                .until(Stop.at("decideApproval"));
    }

    private static DemoProject hivIndia(int year) {
        return Telling.of("Tripartite action on HIV and AIDS in India", "seed 001 Box V.10")
                .in("IND")
                .paidBy("USA", "United States Department of Labor")
                .about(
                        "HIV and AIDS at work",
                        SOCIAL_PROTECTION,
                        "Sixty-four enterprises and their 184,000 workers need workplace policies agreed by all three groups.")
                .costingPerhaps("900000.00")
                .during(year + 1, 1, 24)
                .until(Stop.at("planWork"), DemoProject.Turn.WORKERS_RESERVED);
    }
}
