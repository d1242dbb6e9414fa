package dev.rung.embedded;

import java.sql.DriverManager;

/** A process that uses an embedded server: what the tests start, kill and interrupt. */
final class User {

    private User() {}

    /** Starts the environment of the first argument, counts one up in a table, says so, and stays until its input ends. */
    public static void main(String[] args) throws Exception {
        var server = new LocalPostgres().start(args[0], args[1], args.length > 2 ? args[2] : null);
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(1)");
            statement.execute("create table if not exists visits (at timestamptz default now())");
            statement.execute("insert into visits default values");
            try (var rows = statement.executeQuery(
                    "select count(*), (select setting from pg_settings where name = 'data_directory') from visits")) {
                rows.next();
                System.out.println("visits " + rows.getInt(1) + " " + rows.getString(2));
            }
        }
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }
}
