package dev.rung.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Applying a history: from an empty database, and with nothing to do. The arguments are the number of rounds and the sizes of
 * the histories; by default {@code 11 1 100 1000}.
 */
final class ApplyBenchmark {

    private final EmbeddedPostgres server;
    private final int rounds;
    private final int size;
    private final Map<Contender, Path> histories = new EnumMap<>(Contender.class);
    private int databases;

    private ApplyBenchmark(EmbeddedPostgres server, int rounds, int size) throws IOException {
        this.server = server;
        this.rounds = rounds;
        this.size = size;
        for (var contender : Contender.values()) {
            var folder = Files.createTempDirectory("history");
            History.make(folder, contender.sources(size));
            histories.put(contender, folder);
        }
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 11;
        int[] sizes = args.length > 1
                ? Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[] {1, 100, 1000};
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("max_locks_per_transaction", "1024")
                .start()) {
            for (int size : sizes) {
                new ApplyBenchmark(server, rounds, size).run();
            }
        }
    }

    private void run() throws Exception {
        var fromEmpty = new Table(size + " migrations, from an empty database");
        var nothingToDo = new Table(size + " migrations, nothing to do");
        for (int round = -1; round < rounds; round++) {
            for (var contender : Contender.values()) {
                var database = newDatabase();
                var first = run(contender, database);
                var second = run(contender, database);
                if (round >= 0) {
                    fromEmpty.add(contender, first);
                    nothingToDo.add(contender, second);
                }
                dropDatabase(database);
            }
        }
        fromEmpty.print();
        nothingToDo.print();
    }

    private Usage run(Contender contender, String database) throws IOException, InterruptedException {
        return Usage.of(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                History.classPath(Objects.requireNonNull(histories.get(contender))),
                contender.mainClass(),
                server.getJdbcUrl("postgres", database),
                String.valueOf(size)));
    }

    private String newDatabase() throws SQLException {
        var name = "history_" + size + "_" + databases++;
        execute("create database " + name);
        return name;
    }

    private void dropDatabase(String name) throws SQLException {
        execute("drop database " + name + " with (force)");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The figures of one scenario, and how they are printed. */
    private static final class Table {

        private final String title;
        private final Map<Contender, List<Usage>> usages = new EnumMap<>(Contender.class);

        Table(String title) {
            this.title = title;
        }

        void add(Contender contender, Usage usage) {
            usages.computeIfAbsent(contender, key -> new ArrayList<>()).add(usage);
        }

        void print() {
            System.out.printf("%n### %s%n%n", title);
            System.out.println("| | wall ms | CPU ms | peak MiB | wall × | CPU × | peak × |");
            System.out.println("|---|---:|---:|---:|---:|---:|---:|");
            usages.forEach((contender, mine) -> {
                var median = Usage.median(mine);
                var ratio = Usage.median(ratios(mine));
                System.out.printf(
                        "| %s | %.0f | %.0f | %.0f | %.2f | %.2f | %.2f |%n",
                        contender.title(),
                        median.wall(),
                        median.cpu(),
                        median.peak(),
                        ratio.wall(),
                        ratio.cpu(),
                        ratio.peak());
            });
        }

        private List<Usage> ratios(List<Usage> mine) {
            var floor = usages.getOrDefault(Contender.BARE_JDBC, mine);
            var ratios = new ArrayList<Usage>();
            for (int round = 0; round < mine.size(); round++) {
                ratios.add(mine.get(round).over(floor.get(round)));
            }
            return ratios;
        }
    }
}
