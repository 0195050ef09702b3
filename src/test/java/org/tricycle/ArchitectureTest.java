package org.tricycle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The house as {@code docs/adr} and the package descriptions promise it. */
@AnalyzeClasses(packages = "org.tricycle", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Earlier rooms first: a room may use those before it. */
    private static final List<String> ROOMS = List.of(
            "platform",
            "audit",
            "organisation",
            "project",
            "committee",
            "schedule",
            "partner",
            "formulation",
            "appraisal",
            "consultation",
            "silence",
            "approval",
            "implementation",
            "revision",
            "delivery",
            "evaluation",
            "closure",
            "inbox",
            "notification",
            "dossier",
            "exchange",
            "administration",
            "demo",
            "workflow");

    private static final String[] CAPABILITIES =
            ROOMS.subList(ROOMS.indexOf("project"), ROOMS.indexOf("inbox")).stream()
                    .map(room -> "org.tricycle." + room)
                    .toArray(String[]::new);

    private static final String[] KNOWN_TO_DOMAIN = {
        "java..", "org.tricycle..", "org.jspecify..", "jakarta.persistence..", "jakarta.validation.."
    };

    private static final String[] TECHNOLOGY = {
        "jakarta.ws.rs..",
        "jakarta.servlet..",
        "jakarta.faces..",
        "jakarta.security..",
        "jakarta.json..",
        "org.primefaces..",
        "org.omnifaces..",
        "org.flywaydb..",
        "org.eclipse.microprofile.."
    };

    /** Use cases are named by their activity. */
    private static final Pattern ACTIVITY = Pattern.compile("[A-Z][a-z]+ing[A-Z]\\w*");

    /** What else begins transactions: one attempt at a task, accounts, the log that outlives a rollback, and the read sides. */
    private static final Set<String> ALSO_TRANSACTIONAL = Set.of(
            "TaskCompletion",
            "Accounts",
            "AuditLog",
            "Inbox",
            "ProjectSearch",
            "Evaluators",
            "Colleagues",
            "Dossier",
            "Aftermath");

    @ArchTest
    static final ArchRule rooms_are_free_of_cycles =
            slices().matching("org.tricycle.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arrows_point_to_earlier_rooms =
            classes().that().resideInAPackage("org.tricycle..").should(useOnlyEarlierRooms());

    @ArchTest
    static final ArchRule later_rooms_use_only_root_packages_of_earlier_rooms =
            classes().that().resideInAPackage("org.tricycle..").should(useOnlyRootPackagesOfOtherRooms());

    @ArchTest
    static final ArchRule only_use_cases_are_transactional = classes()
            .that(describe("begin transactions", ArchitectureTest::isTransactional))
            .should(beUseCases())
            .andShould()
            .beAnnotatedWith(ApplicationScoped.class)
            .andShould()
            .resideOutsideOfPackages(
                    "..web..", "..api..", "..persistence..", "..security..", "org.tricycle.workflow..");

    @ArchTest
    static final ArchRule domain_knows_no_technology = noClasses()
            .that()
            .resideInAnyPackage(CAPABILITIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TECHNOLOGY);

    @ArchTest
    static final ArchRule aggregates_and_commands_know_only_their_data = classes()
            .that()
            .resideInAnyPackage(CAPABILITIES)
            .and(describe("are entities, records or enums", ArchitectureTest::isData))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(KNOWN_TO_DOMAIN)
                    .or(describe("are arrays or primitives", ArchitectureTest::isPlain)));

    @ArchTest
    static void camunda_types_stay_in_workflow(JavaClasses product) {
        JavaClasses withTests = new ClassFileImporter().importPackages("org.tricycle");
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tricycle.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(withTests);
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean isData(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isRecord() || type.isEnum();
    }

    private static boolean isPlain(JavaClass type) {
        return type.isPrimitive() || type.isArray();
    }

    private static ArchCondition<JavaClass> beUseCases() {
        return condition("be use cases", (type, events) -> {
            if (!ACTIVITY.matcher(type.getSimpleName()).matches()
                    && !ALSO_TRANSACTIONAL.contains(type.getSimpleName())) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " begins transactions and is no use case"));
            }
        });
    }

    private static ArchCondition<JavaClass> useOnlyEarlierRooms() {
        return condition("use only earlier rooms", (type, events) -> type.getDirectDependenciesFromSelf().stream()
                .filter(use -> isRoom(use.getTargetClass()) && position(use.getTargetClass()) > position(type))
                .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription()))));
    }

    private static ArchCondition<JavaClass> useOnlyRootPackagesOfOtherRooms() {
        return condition(
                "use only root packages of other rooms", (type, events) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isInnerPackageOfCapability(use.getTargetClass())
                                && !room(use.getTargetClass()).equals(room(type))
                                && !(isPage(type) && isPage(use.getTargetClass())))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription()))));
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    private static boolean isRoom(JavaClass type) {
        return type.getPackageName().startsWith("org.tricycle.");
    }

    /** Pages share the signed-in person and other page glue of earlier rooms. */
    private static boolean isPage(JavaClass type) {
        return type.getPackageName().endsWith(".web");
    }

    /** The platform's inner packages are technology that every room shares. */
    private static boolean isInnerPackageOfCapability(JavaClass type) {
        return isRoom(type)
                && !room(type).equals("platform")
                && type.getPackageName().split("\\.", -1).length > 3;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.", -1)[2];
    }

    private static int position(JavaClass type) {
        int position = ROOMS.indexOf(room(type));
        if (position < 0) {
            throw new AssertionError(type.getName() + " is in a room that nobody has given a place");
        }
        return position;
    }
}
