package org.tricycle.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tricycle.inbox.TaskRow;
import org.tricycle.organisation.Accounts;
import org.tricycle.organisation.PasswordHash;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Ready;

/** One account or more for every role, all with the password {@code tricycle}. The README's table lists them. */
@ApplicationScoped
public class DemoAccounts {

    static final String PASSWORD = "tricycle";

    /**
     * One demonstration account.
     *
     * @param scope where its roles hold
     */
    record Account(String userName, String name, String language, String scope, List<Role> roles) {
        static Account of(String userName, String name, String language, Role... roles) {
            return new Account(userName, name, language, Role.EVERYWHERE, Arrays.asList(roles));
        }

        /** Somebody whose role holds at one country, or for one donor. */
        static Account at(String scope, String userName, String name, String language, Role role) {
            return new Account(userName, name, language, scope, List.of(role));
        }
    }

    static final List<Account> ACCOUNTS = List.of(
            Account.of("officer", "Ama Mensah", "en", Role.PROJECT_OFFICER),
            Account.of("programme", "Luc Moreau", "fr", Role.PROGRAMME_OFFICER),
            Account.of("head", "Ingrid Solberg", "en", Role.HEAD_OF_UNIT),
            Account.of("appraiser", "Awa Diop", "fr", Role.APPRAISER),
            Account.of("appraiser2", "Tomás Herrera", "es", Role.APPRAISER),
            Account.of("appraiser3", "Mei Tanaka", "en", Role.APPRAISER),
            Account.of("lead", "Claire Dubois", "fr", Role.LEAD_APPRAISER),
            Account.of("secretary", "Joseph Okello", "en", Role.COMMITTEE_SECRETARY),
            Account.of("chair", "Elena Petrova", "en", Role.COMMITTEE_CHAIR),
            Account.of("government", "Nana Asante", "en", Role.GOVERNMENT_SPOKESPERSON),
            Account.of("employers", "Rosa Jiménez", "es", Role.EMPLOYERS_SPOKESPERSON),
            Account.of("workers", "Kofi Boateng", "en", Role.WORKERS_SPOKESPERSON),
            Account.of("director", "Fatima Zahra", "fr", Role.COUNTRY_DIRECTOR),
            Account.of("regional", "Samuel Banda", "en", Role.REGIONAL_DIRECTOR),
            Account.of("partnerships", "Hanna Lindqvist", "en", Role.DIRECTOR_PARTNERSHIPS),
            Account.of("ddg", "Carlos Medina", "es", Role.DEPUTY_DIRECTOR_GENERAL),
            Account.of("dg", "Margaret Osei", "en", Role.DIRECTOR_GENERAL),
            Account.of("certifier", "Paul Weber", "en", Role.FINANCE_CERTIFIER),
            Account.of("delegate", "Nadia Haddad", "fr", Role.TREASURERS_DELEGATE),
            Account.of("treasurer", "Robert King", "en", Role.TREASURER),
            Account.of("agreements", "Sofia Rossi", "en", Role.PARTNERSHIPS_OFFICER),
            Account.of("finance", "Yusuf Demir", "en", Role.FINANCE_OFFICER),
            Account.of("manager", "Grace Wanjiru", "en", Role.PROJECT_MANAGER),
            Account.of("evaluation", "Marie Laurent", "fr", Role.EVALUATION_OFFICER),
            Account.of("evaluator", "Anders Nilsson", "en", Role.EVALUATOR),
            Account.of("quality", "Irina Kovacs", "en", Role.QUALITY_CONTROLLER),
            Account.of("actemp", "Jean-Pierre Lacroix", "fr", Role.ACT_EMP_SPECIALIST),
            Account.of("actrav", "Beatriz Lopes", "es", Role.ACTRAV_SPECIALIST),
            Account.of("standards", "Akira Sato", "en", Role.STANDARDS_SPECIALIST),
            Account.of("gender", "Naledi Dube", "en", Role.GENDER_SPECIALIST),
            Account.of("technical", "Omar Farouk", "en", Role.TECHNICAL_SPECIALIST),
            Account.of("legal", "Ewa Nowak", "en", Role.LEGAL_OFFICER),
            Account.of("official", "Thandiwe Moyo", "en", Role.RESPONSIBLE_OFFICIAL),
            Account.of("controller", "Lars Berg", "en", Role.DELIVERY_CONTROLLER),
            Account.of("management", "Aminata Sow", "fr", Role.SENIOR_MANAGER),
            Account.of("evalmanager", "Diego Ramos", "es", Role.EVALUATION_MANAGER),
            Account.at("STANDARDS", "head.standards", "Rafael Ortega", "es", Role.HEAD_OF_UNIT),
            Account.at("DIALOGUE", "head.dialogue", "Birgit Holm", "en", Role.HEAD_OF_UNIT),
            Account.at("AFRICA", "head.africa", "Desta Alemu", "en", Role.HEAD_OF_UNIT),
            Account.at("AMERICAS", "head.americas", "Lucía Paredes", "es", Role.HEAD_OF_UNIT),
            Account.at("KEN", "kenya", "Wanjiku Kamau", "en", Role.PROJECT_OFFICER),
            Account.at("KEN", "kenya.workers", "Otieno Odhiambo", "en", Role.WORKERS_SPOKESPERSON),
            Account.at("NLD", "netherlands", "Saskia de Vries", "en", Role.DONOR),
            Account.of("admin", "Peter Novak", "en", Role.ADMINISTRATOR),
            Account.of("auditor", "Lucía Fernández", "es", Role.AUDITOR));

    private final Accounts accounts;
    private final boolean demo;

    @Inject
    public DemoAccounts(
            Accounts accounts, @ConfigProperty(name = "tricycle.demo", defaultValue = "false") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DemoAccounts() {
        this.accounts = null;
        this.demo = false;
    }

    void open(@Observes @Priority(Interceptor.Priority.APPLICATION) Ready ready) {
        if (demo) {
            PasswordHash password = accounts.hash(PASSWORD);
            ACCOUNTS.forEach(account ->
                    accounts.open(account.userName(), account.name(), account.language(), password, grants(account)));
        }
    }

    private static Map<Role, String> grants(Account account) {
        Map<Role, String> grants = new LinkedHashMap<>();
        account.roles().forEach(role -> grants.put(role, account.scope()));
        return Collections.unmodifiableMap(grants);
    }

    /** Who answers a task: the accounts that it is offered to, in turn, whoever works nowhere else first. */
    static String answering(TaskRow task, int round) {
        List<Account> candidates = ACCOUNTS.stream()
                .filter(account ->
                        account.roles().stream().anyMatch(role -> task.groups().contains(role.at(account.scope()))))
                .sorted(Comparator.comparing(account -> account.scope().equals(Role.EVERYWHERE)))
                .toList();
        int turns = task.name().equals("appraiseProposal") ? 2 : 1;
        return candidates
                .get(task.name().equals("moderateAppraisal") ? 2 : round % turns)
                .userName();
    }
}
