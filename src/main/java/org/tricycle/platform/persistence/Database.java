package org.tricycle.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database of the product: H2 in the home directory unless {@code TRICYCLE_DB_URL}, {@code TRICYCLE_DB_USER} and
 * {@code TRICYCLE_DB_PASSWORD} name another.
 */
@DataSourceDefinition(
        name = Database.JNDI_NAME,
        className = "org.tricycle.platform.persistence.UrlDataSource",
        url = "${MPCONFIG=tricycle.db.url:jdbc:h2:file:~/.tricycle/tricycle;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE}",
        user = "${MPCONFIG=tricycle.db.user:sa}",
        password = "${MPCONFIG=tricycle.db.password:}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 1,
        initialPoolSize = 0,
        maxPoolSize = 32)
@ApplicationScoped
public class Database {

    public static final String JNDI_NAME = "java:app/jdbc/tricycle";

    @Resource(lookup = JNDI_NAME)
    @SuppressWarnings("NullAway.Init")
    private DataSource dataSource;

    public DataSource dataSource() {
        return dataSource;
    }

    /** Brings the schema to the version of this release. */
    public void migrate() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
