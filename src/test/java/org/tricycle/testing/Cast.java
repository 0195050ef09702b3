package org.tricycle.testing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The persons of the demonstration accounts, each signed in once. */
public final class Cast {

    private static final Map<String, List<String>> BY_ROLE = Map.ofEntries(
            Map.entry("PROJECT_OFFICER", List.of("officer")),
            Map.entry("PROGRAMME_OFFICER", List.of("programme")),
            Map.entry("HEAD_OF_UNIT", List.of("head")),
            Map.entry("APPRAISER", List.of("appraiser", "appraiser2", "appraiser3")),
            Map.entry("LEAD_APPRAISER", List.of("lead")),
            Map.entry("COMMITTEE_SECRETARY", List.of("secretary")),
            Map.entry("COMMITTEE_CHAIR", List.of("chair")),
            Map.entry("GOVERNMENT_SPOKESPERSON", List.of("government")),
            Map.entry("EMPLOYERS_SPOKESPERSON", List.of("employers")),
            Map.entry("WORKERS_SPOKESPERSON", List.of("workers")),
            Map.entry("COUNTRY_DIRECTOR", List.of("director")),
            Map.entry("REGIONAL_DIRECTOR", List.of("regional")),
            Map.entry("DIRECTOR_PARTNERSHIPS", List.of("partnerships")),
            Map.entry("DEPUTY_DIRECTOR_GENERAL", List.of("ddg")),
            Map.entry("DIRECTOR_GENERAL", List.of("dg")),
            Map.entry("FINANCE_CERTIFIER", List.of("certifier")),
            Map.entry("TREASURERS_DELEGATE", List.of("delegate")),
            Map.entry("TREASURER", List.of("treasurer")),
            Map.entry("PARTNERSHIPS_OFFICER", List.of("agreements")),
            Map.entry("FINANCE_OFFICER", List.of("finance")),
            Map.entry("PROJECT_MANAGER", List.of("manager")),
            Map.entry("EVALUATION_OFFICER", List.of("evaluation")),
            Map.entry("EVALUATOR", List.of("evaluator")),
            Map.entry("QUALITY_CONTROLLER", List.of("quality")),
            Map.entry("ACT_EMP_SPECIALIST", List.of("actemp")),
            Map.entry("ACTRAV_SPECIALIST", List.of("actrav")),
            Map.entry("STANDARDS_SPECIALIST", List.of("standards")),
            Map.entry("GENDER_SPECIALIST", List.of("gender")),
            Map.entry("TECHNICAL_SPECIALIST", List.of("technical")),
            Map.entry("LEGAL_OFFICER", List.of("legal")),
            Map.entry("RESPONSIBLE_OFFICIAL", List.of("official")),
            Map.entry("DELIVERY_CONTROLLER", List.of("controller")),
            Map.entry("SENIOR_MANAGER", List.of("management")),
            Map.entry("EVALUATION_MANAGER", List.of("evalmanager")),
            Map.entry("DONOR", List.of("netherlands")),
            Map.entry("ADMINISTRATOR", List.of("admin")),
            Map.entry("AUDITOR", List.of("auditor")));

    private static final Map<URI, Cast> SERVERS = new ConcurrentHashMap<>();

    private final URI server;
    private final Map<String, Api> signedIn = new ConcurrentHashMap<>();

    private Cast(URI server) {
        this.server = server;
    }

    /** The persons at one server; their tokens outlive its restarts. */
    public static Cast at(URI server) {
        return SERVERS.computeIfAbsent(server, Cast::new);
    }

    /** User name of somebody who holds a role. */
    public static String anybody(String role) {
        return Objects.requireNonNull(BY_ROLE.get(role), role).get(0);
    }

    public Api person(String userName) {
        return signedIn.computeIfAbsent(userName, name -> Api.as(server, name));
    }

    /** Whom a task is for: the assignee, else everybody who holds one of its groups. */
    List<String> candidates(OpenWork task) {
        if (!task.assignee().isEmpty()) {
            return List.of(task.assignee());
        }
        return task.groups().stream()
                .map(group -> group.substring(0, group.indexOf('@')))
                .distinct()
                .flatMap(role -> BY_ROLE.getOrDefault(role, List.of()).stream())
                .toList();
    }
}
