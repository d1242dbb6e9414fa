package dev.rung;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A new connection for each call. Keeps the password to itself. */
final class PlainDataSource implements DataSource {

    private final String url;
    private final Properties properties = new Properties();

    PlainDataSource(String environment, String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        if (!url.contains("ApplicationName=")) {
            properties.setProperty("ApplicationName", "rung " + environment);
        }
    }

    private String shown() {
        return new Address(url, null, null).toString();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connection(properties);
    }

    /** The driver shows an address that it cannot read as it is. */
    private Connection connection(Properties as) throws SQLException {
        try {
            return DriverManager.getConnection(url, as);
        } catch (SQLException e) {
            var said = String.valueOf(e.getMessage());
            throw said.contains(url) ? new SQLException(said.replace(url, shown()), e.getSQLState()) : e;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var others = new Properties();
        others.putAll(properties);
        others.setProperty("user", user);
        others.setProperty("password", password);
        return connection(others);
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(java.io.Writer.nullWriter());
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("connections are logged by the driver");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        properties.setProperty("loginTimeout", String.valueOf(seconds));
    }

    @Override
    public int getLoginTimeout() {
        return Integer.parseInt(properties.getProperty("loginTimeout", "0"));
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("dev.rung");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("this data source is no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    /** The address and the user; no secret. */
    @Override
    public String toString() {
        return shown() + (properties.containsKey("user") ? " as " + properties.getProperty("user") : "");
    }
}
