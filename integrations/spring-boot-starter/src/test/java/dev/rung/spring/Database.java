package dev.rung.spring;

import dev.rung.Environment;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty database of a test, on the embedded server. */
record Database(Environment environment) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    static Database create() throws SQLException {
        var server = Environment.load("test");
        var name = "shop_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        new Database(server).execute("create database " + name);
        return new Database(server.database(name));
    }

    /** The properties with which an application connects to it. */
    String[] properties(String... more) {
        var all = new ArrayList<String>(List.of(
                "spring.datasource.url=" + environment.url(),
                "spring.datasource.username=" + environment.user(),
                "spring.datasource.password=" + environment.password(),
                "spring.jpa.hibernate.ddl-auto=validate",
                "rung.environment=test",
                "spring.main.web-application-type=none",
                "spring.main.banner-mode=off"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    void execute(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(environment.url(), environment.user(), environment.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what a query gives. */
    List<String> ask(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(environment.url(), environment.user(), environment.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    List<String> tables() throws SQLException {
        return ask(
                "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1");
    }
}
