package dev.rung.benchmarks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.Target;
import dev.rung.junit.Isolation;
import dev.rung.junit.MigratedDatabase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What it costs a test to have a database as the migrations left it, in each isolation, beside what one would do without Rung: the
 * time from one test to the next, of tests that insert one row. The argument is the number of rounds, by default 3.
 */
final class IsolationBenchmark {

    private static final int TESTS = 40;

    private IsolationBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        var folder = Files.createTempDirectory("history");
        History.make(folder, ShopHistory.sources());
        Files.writeString(folder.resolve("migrations.properties"), "db.user = shop\n%test.db.url = embedded\n");
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Thread.currentThread().setContextClassLoader(loader);
            Map<String, List<Double>> times = new LinkedHashMap<>();
            for (int round = -1; round < rounds; round++) {
                for (var contender : contenders(folder).entrySet()) {
                    double time = contender.getValue().medianMillis();
                    if (round >= 0) {
                        times.computeIfAbsent(contender.getKey(), first -> new ArrayList<>())
                                .add(time);
                    }
                }
            }
            print(times);
        }
    }

    /** Gives the median of the times of one round. */
    private interface Contender {
        double medianMillis() throws Exception;
    }

    private static Map<String, Contender> contenders(Path folder) {
        var contenders = new LinkedHashMap<String, Contender>();
        contenders.put("bare rollback", IsolationBenchmark::bareRollback);
        contenders.put("`TRANSACTION`", () -> tests(InTransaction.class));
        contenders.put("`RESET`", () -> tests(WithReset.class));
        contenders.put("bare `create database … template`, without the drop", IsolationBenchmark::bareClone);
        contenders.put("`CLONE`", () -> tests(WithClone.class));
        contenders.put("`CLONE`, tests of 300 ms", () -> tests(WithCloneAndWork.class) - WithCloneAndWork.WORK);
        contenders.put("`MIGRATE`", () -> tests(WithMigrations.class));
        contenders.put("Flyway, clean and migrate", () -> flyway(folder));
        return contenders;
    }

    private static void print(Map<String, List<Double>> times) {
        System.out.println("\n| | ms per test |\n|---|---:|");
        times.forEach((name, rounds) -> System.out.printf(
                "| %s | %.1f |%n",
                name, median(rounds.stream().mapToDouble(Double::doubleValue).toArray())));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** From the begin of one test to the begin of the next. */
    private static double tests(Class<?> tests) {
        Inserting.BEGINS.clear();
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(tests))
                        .build());
        var begins = Inserting.BEGINS;
        var times = new double[begins.size() - 1];
        for (int test = 0; test < times.length; test++) {
            times[test] = (begins.get(test + 1) - begins.get(test)) / 1e6;
        }
        return median(times);
    }

    /** One test after another, each inserting a row. */
    abstract static class Inserting {

        static final List<Long> BEGINS = new ArrayList<>();

        @RepeatedTest(TESTS)
        void insert(DataSource dataSource) throws Exception {
            BEGINS.add(System.nanoTime());
            IsolationBenchmark.insert(dataSource);
            work();
        }

        void work() throws InterruptedException {}
    }

    @MigratedDatabase(isolation = Isolation.TRANSACTION)
    static class InTransaction extends Inserting {}

    @MigratedDatabase(isolation = Isolation.RESET)
    static class WithReset extends Inserting {}

    @MigratedDatabase(isolation = Isolation.CLONE)
    static class WithClone extends Inserting {}

    @MigratedDatabase(isolation = Isolation.CLONE)
    static class WithCloneAndWork extends Inserting {

        static final long WORK = 300;

        @Override
        void work() throws InterruptedException {
            Thread.sleep(WORK);
        }
    }

    @MigratedDatabase(isolation = Isolation.MIGRATE)
    static class WithMigrations extends Inserting {

        @Override
        @RepeatedTest(TESTS / 4)
        void insert(DataSource dataSource) throws Exception {
            super.insert(dataSource);
        }
    }

    private static double bareRollback() throws Exception {
        try (var connection = migrated("bare").dataSource().getConnection()) {
            connection.setAutoCommit(false);
            return timed(TESTS, number -> {
                insert(connection);
                connection.rollback();
            });
        }
    }

    private static double bareClone() throws Exception {
        migrated("bare");
        double time = timed(TESTS / 2, number -> execute("create database bare_" + number + " template bare"));
        for (int number = 0; number < TESTS / 2; number++) {
            execute("drop database bare_" + number);
        }
        return time;
    }

    private static double flyway(Path folder) throws Exception {
        var environment = fresh("flyway");
        var flyway = Flyway.configure()
                .dataSource(environment.dataSource())
                .locations("filesystem:" + folder.resolve("flyway"))
                .cleanDisabled(false)
                .load();
        return timed(TESTS / 8, number -> {
            flyway.clean();
            flyway.run(Target.head());
            insert(environment.dataSource());
        });
    }

    private static Environment migrated(String name) throws SQLException {
        var environment = fresh(name);
        Migrations.in(environment).run(Target.head());
        return environment;
    }

    private static Environment fresh(String name) throws SQLException {
        execute("drop database if exists " + name + " with (force)");
        execute("create database " + name);
        return Environment.load("test").database(name);
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = Environment.load("test").dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {
        void run(int number) throws Exception;
    }

    private static double timed(int times, Work work) throws Exception {
        var durations = new double[times];
        for (int number = 0; number < times; number++) {
            long begin = System.nanoTime();
            work.run(number);
            durations[number] = (System.nanoTime() - begin) / 1e6;
        }
        return median(durations);
    }

    private static void insert(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            insert(connection);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into t_40 (name) values ('x')");
        }
    }
}
