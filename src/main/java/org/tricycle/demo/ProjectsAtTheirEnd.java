package org.tricycle.demo;

import static org.tricycle.project.StrategicObjective.EMPLOYMENT;
import static org.tricycle.project.StrategicObjective.SOCIAL_PROTECTION;

import java.util.List;

/** Demonstration projects that are given up, evaluated or closed. */
final class ProjectsAtTheirEnd {

    private ProjectsAtTheirEnd() {}

    /** @param year the current one */
    static List<DemoProject> of(int year) {
        return List.of(estonia(year), iraq(year), yemen(year), socialExclusion(year), gundoLashu(year), bulgaria(year));
    }

    private static DemoProject estonia(int year) {
        return Telling.of("Women’s employment action plan in Estonia", "seed 004 para. 30")
                .in("EST")
                .paidBy("FIN", "Finland")
                .about(
                        "Women’s employment",
                        EMPLOYMENT,
                        "A national action plan for women’s self-employment needs partners in the counties.")
                .costingPerhaps("280000.00")
                .during(year + 1, 1, 12)
                .until(Stop.NEVER, DemoProject.Turn.NOT_PURSUED);
    }

    private static DemoProject iraq(int year) {
        return Telling.of("Youth livelihoods in southern Iraq", "World Bank project P125102")
                .in("IRQ")
                .paidBy("IBR", "World Bank")
                .about(
                        "Youth employment",
                        EMPLOYMENT,
                        "3,000 unemployed young people in Basra, Thiqar and Missan left school or work in the informal sector.")
                .costing("2730000.00")
                .during(year + 1, 1, 36)
                .until(Stop.at("draftConceptNote"), DemoProject.Turn.WITHDRAWN);
    }

    private static DemoProject yemen(int year) {
        return Telling.of("Small enterprises and employment in Yemen", "World Bank project P143715")
                .in("YEM")
                .paidBy("IBR", "World Bank")
                .about(
                        "Employment",
                        EMPLOYMENT,
                        "Graduates lack what employers ask for, and small firms lack the skills to take them on.")
                .costing("3000000.00")
                .during(year - 1, 6, 30)
                .until(Stop.at("reportProgress").after(1), DemoProject.Turn.TERMINATED);
    }

    private static DemoProject socialExclusion(int year) {
        return Telling.of("Strategies and tools against social exclusion and poverty", "seed 000 App. B; 004 para. 37")
                .in("GLO")
                .paidBy("BEL", "Belgium")
                .about(
                        "Social protection",
                        SOCIAL_PROTECTION,
                        "Informal workers are outside social protection; micro-insurance shows ways in.")
                .costing("8200000.00")
                .during(year - 4, 1, 60)
                .until(Stop.at("submitEvaluation"));
    }

    private static DemoProject gundoLashu(int year) {
        return Telling.of("Gundo Lashu: labour-based roads in Limpopo", "seed 001 Box V.9")
                .in("ZAF")
                .paidBy("GBR", "United Kingdom")
                .about(
                        "Employment",
                        EMPLOYMENT,
                        "The province wants roads built and maintained by labour-based methods, with jobs and skills for poor communities.")
                .costingPerhaps("2900000.00")
                .during(year - 3, 1, 30)
                .until(Stop.at("closeFinances"));
    }

    private static DemoProject bulgaria(int year) {
        return Telling.of("Integrated labour inspection in Bulgaria", "seed 001 Box V.12")
                .in("BGR")
                .paidBy("DEU", "Germany")
                .about(
                        "Labour inspection",
                        SOCIAL_PROTECTION,
                        "Inspectors of safety and of labour law visit the same enterprises separately; over 300 are to be trained together.")
                .costingPerhaps("340000.00")
                .during(year - 2, 1, 17)
                .until(Stop.NEVER);
    }
}
