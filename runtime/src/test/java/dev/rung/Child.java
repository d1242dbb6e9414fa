package dev.rung;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own that migrates: what the fault tests start many of, kill and interrupt. */
final class Child {

    private Child() {}

    /** The arguments: the address, and the name of a history. */
    public static void main(String[] args) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(args[0]);
        dataSource.setUser("postgres");
        var migrations = Migrations.using(dataSource, Settings.DEFAULT, history(args[1]));
        System.out.println(args[1].startsWith("rollback") ? migrations.run(Target.back(1)) : migrations.run(Target.head()));
    }

    /** Histories by name; the slow ones have the same checksums as the quick ones, as if they were the same code. */
    static TestRegistry history(String name) {
        return switch (name) {
            case "tables" -> TestRegistry.ofTables(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            case "slow", "quick" ->
                TestRegistry.ofTables(1)
                        .with(
                                2,
                                true,
                                db -> {
                                    db.execute("create table t2 (id int)");
                                    db.execute(pause(name));
                                },
                                db -> db.execute("drop table t2"),
                                "pausing");
            case "slow alone", "quick alone" ->
                TestRegistry.ofTables(1)
                        .with(
                                2,
                                false,
                                db -> List.of(
                                                "create index concurrently i1 on t1 (id)",
                                                "create table t2 (id int)",
                                                pause(name),
                                                "create table t3 (id int)")
                                        .forEach(db::execute),
                                db -> db.execute("drop table t2, t3"),
                                "pausing alone");
            case "quick index", "rollback index" ->
                TestRegistry.ofTables(1)
                        .with(
                                2,
                                false,
                                db -> db.execute("create index concurrently i on t1 (id)"),
                                db -> db.execute("drop index concurrently i"),
                                "an index");
            case "compiled" -> new TestRegistry().compiled(11).compiled(12);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String pause(String name) {
        return name.startsWith("slow") ? "select pg_sleep(120)" : "select pg_sleep(0)";
    }

    static Process start(PGSimpleDataSource database, String history, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), Child.class.getName(), database.getUrl(), history));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
