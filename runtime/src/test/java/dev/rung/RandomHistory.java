package dev.rung;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A history of every kind of step, each of which leaves marks that tell how often it was done. */
final class RandomHistory {

    private static final int STEPS = 4;

    private final Random random;
    private final TestRegistry registry = new TestRegistry();

    RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    TestRegistry registry() {
        registry.with(
                1,
                "create table t (id int, b int); insert into t select g, g from generate_series(1, 100) g;"
                        + " create table marks (step int, place int); create type mood as enum ('sad');"
                        + " create schema other; create table other.u (id int)",
                "drop table t, marks; drop type mood; drop schema other cascade");
        for (int version = 2; version < 2 + STEPS; version++) {
            switch (random.nextInt(3)) {
                case 0 -> known(version);
                case 1 -> code(version);
                default -> statementByStatement(version);
            }
        }
        return registry;
    }

    private static String mark(int version, int place) {
        return "insert into marks values (" + version + ", " + place + ")";
    }

    private static String unmark(int version) {
        return "delete from marks where step = " + version;
    }

    private void known(int version) {
        registry.with(
                version,
                mark(version, 1) + "; create table t" + version + " (id int); " + mark(version, 2),
                "drop table t" + version + "; " + unmark(version));
    }

    private void code(int version) {
        registry.with(
                version,
                true,
                db -> {
                    db.execute(mark(version, 1));
                    db.fetch("select id from t where id <= 3")
                            .forEach(row -> db.execute(mark(version, row.get(0, int.class) + 1)));
                },
                db -> db.fetch("select step from marks where step = " + version + " limit 1")
                        .forEach(row -> db.execute(unmark(version))),
                "code " + version);
    }

    private void statementByStatement(int version) {
        var ups = new ArrayList<>(List.of(
                mark(version, 1),
                "create index concurrently i" + version + " on t (b)",
                "create index concurrently on t (id, b, (" + version + "))",
                "reindex table concurrently t",
                "vacuum t",
                "alter type mood add value 'm" + version + "'",
                "create index concurrently u" + version + " on u (id)",
                "do $$ begin perform set_config('work_mem', '5MB', false); " + mark(version, 3) + "; end $$",
                mark(version, 2)));
        Collections.shuffle(ups, random);
        ups.add(0, "set search_path = public, other");
        registry.with(
                version,
                false,
                db -> ups.forEach(db::execute),
                db -> List.of(
                                "set search_path = public, other",
                                "drop index concurrently i" + version,
                                "drop index concurrently u" + version,
                                unmark(version))
                        .forEach(db::execute),
                ups.toString());
    }
}
