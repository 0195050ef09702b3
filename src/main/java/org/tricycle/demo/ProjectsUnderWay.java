package org.tricycle.demo;

import static org.tricycle.project.StrategicObjective.EMPLOYMENT;
import static org.tricycle.project.StrategicObjective.SOCIAL_DIALOGUE;
import static org.tricycle.project.StrategicObjective.STANDARDS_AND_RIGHTS;

import java.util.List;

/** Demonstration projects that are carried out, well or badly. */
final class ProjectsUnderWay {

    private static final Stop REPORT = Stop.at("reportProgress");

    private ProjectsUnderWay() {}

    /** @param year the current one */
    static List<DemoProject> of(int year) {
        return List.of(pakistan(year), declaration(year), observatory(year), ruralWorkers(year));
    }

    private static DemoProject pakistan(int year) {
        return Telling.of("Training for rural economic empowerment, Pakistan", "seed 001 Box V.6")
                .in("PAK")
                .paidBy("USA", "United States Department of Labor")
                .about(
                        "Skills for the rural poor",
                        EMPLOYMENT,
                        "Rural women, young people and people with disabilities ask for skills that local markets pay for.")
                .costingPerhaps("1800000.00")
                .during(year - 1, 1, 30)
                .until(REPORT.after(1), DemoProject.Turn.RETURNED_ONCE);
    }

    private static DemoProject declaration(int year) {
        return Telling.of("Trade unions and the Declaration in Africa", "seed 001 para. 268")
                .in("RAF")
                .paidBy("ITA", "Italy")
                .about(
                        "International labour standards",
                        STANDARDS_AND_RIGHTS,
                        "Unions of six countries want to apply the Declaration on fundamental principles and rights at home.")
                .costingPerhaps("3600000.00")
                .during(year - 1, 1, 36)
                .until(REPORT, DemoProject.Turn.DELIVERING);
    }

    private static DemoProject observatory(int year) {
        return Telling.of("Regional virtual decent work observatory", "seed 001 para. 269")
                .in("RLA")
                .paidBy("ESP", "Spain")
                .about(
                        "Social dialogue",
                        SOCIAL_DIALOGUE,
                        "Trade unions of nine countries want to watch decent work with figures of their own.")
                .costingPerhaps("2400000.00")
                .during(year - 1, 1, 36)
                .until(REPORT, DemoProject.Turn.FALLING_SHORT);
    }

    private static DemoProject ruralWorkers(int year) {
        return Telling.of("Rural workers’ organizations in India", "seed 001 para. 271 and Box V.16")
                .in("IND")
                .paidBy("MUL", "Norway and Denmark")
                .about(
                        "Informal economy",
                        SOCIAL_DIALOGUE,
                        "Rural women, paid far below the minimum wage, organise in unions and about 1,200 self-help groups.")
                .costingPerhaps("1100000.00")
                .during(year, 1, 36)
                .until(REPORT, DemoProject.Turn.SUSPENDED);
    }
}
