package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.tricycle.platform.Readiness;
import org.tricycle.platform.persistence.Database;

/** Ready means: started, and the database answers within five seconds. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class EngineHealth implements HealthCheck {

    private static final int PATIENCE_SECONDS = 5;

    private final Readiness readiness;
    private final Database database;

    @Inject
    public EngineHealth(Readiness readiness, Database database) {
        this.readiness = readiness;
        this.database = database;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    EngineHealth() {
        this.readiness = null;
        this.database = null;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tricycle")
                .status(readiness.isReady() && databaseAnswers())
                .withData("state", readiness.state())
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
