package dev.rung.internal.connect;

import dev.rung.ConfigurationException;
import dev.rung.ConnectionException;
import dev.rung.internal.config.Address;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that an application reaches in its own way: what is to be known of it is asked of a connection. */
public record BroughtAccess(DataSource dataSource) implements Access {

    /** Asks a connection. */
    private interface Question {
        String of(DatabaseMetaData database) throws SQLException;
    }

    @Override
    public String url() {
        var url = ask(DatabaseMetaData::getURL);
        return Address.of(url).map(Address::url).orElse(url);
    }

    @Override
    public String user() {
        return ask(DatabaseMetaData::getUserName);
    }

    private String ask(Question question) {
        try (var connection = dataSource.getConnection()) {
            return question.of(connection.getMetaData());
        } catch (SQLException e) {
            throw new ConnectionException("""
                    the data source of the application gives no connection: %s
                      fix: its settings, or the server""".formatted(e.getMessage()));
        }
    }

    @Override
    public @Nullable String password() {
        return null;
    }

    @Override
    public Access database(String name, String environment) {
        throw new ConfigurationException("""
                the environment `%s` has the data source of the application, which reaches no other database than its own
                  fix: an environment with `db.url`""".formatted(environment));
    }

    /** No secret: data sources may show theirs. */
    @Override
    public String toString() {
        return "a data source of the application";
    }
}
