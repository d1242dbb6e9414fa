package dev.rung.processor.replay.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Histories that are mostly right, from a seed: what a careless team would write, in SQL and in jOOQ's DSL. */
final class RandomHistory {

    private static final List<String> TYPES = List.of(
            "int",
            "bigint",
            "text",
            "varchar(20)",
            "numeric(10,2)",
            "boolean",
            "timestamptz",
            "timestamp(3)",
            "uuid",
            "jsonb",
            "int[]",
            "char(3)",
            "double precision",
            "date",
            "interval",
            "\"mood\"");
    private static final List<String> DEFAULTS = List.of(
            "int 1",
            "int '2'",
            "bigint -1",
            "text 'x'",
            "text ''",
            "varchar(20) 'it''s'",
            "boolean false",
            "boolean 't'",
            "timestamptz now()",
            "timestamptz current_timestamp",
            "uuid gen_random_uuid()",
            "jsonb '{}'",
            "jsonb '{}'::jsonb",
            "int (1 + 2)",
            "text null",
            "int null::int",
            "date (now() at time zone 'utc')",
            "int[] array[]::int[]");

    /** One migration. */
    record Step(List<String> up, List<String> down) {}

    private final Random random;
    private final DSLContext dsl = DSL.using(SQLDialect.POSTGRES);
    private final Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();
    private List<String> up = new ArrayList<>();
    private List<String> down = new ArrayList<>();

    RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    List<Step> steps(int count) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < count; i++) {
            up = new ArrayList<>();
            down = new ArrayList<>();
            int statements = i == 0 ? 3 : 1 + random.nextInt(3);
            for (int j = 0; j < statements; j++) {
                statement();
            }
            if (random.nextInt(3) == 0) {
                spoil();
            }
            steps.add(new Step(up, down));
        }
        return steps;
    }

    /** Makes a mistake in the way down. */
    private void spoil() {
        if (down.isEmpty()) {
            return;
        }
        int index = random.nextInt(down.size());
        switch (random.nextInt(6)) {
            case 0, 1 -> down.remove(index);
            case 2 -> Collections.shuffle(down, random);
            case 3 -> down.set(index, down.get(index).replace("drop table ", "drop table if exists "));
            case 4 -> down.set(index, down.get(index) + (down.get(index).startsWith("drop") ? " cascade" : ""));
            default -> down.set(index, down.get(index).replace("'", "''").replace("int", "bigint"));
        }
    }

    private void pair(String upward, String downward) {
        up.add(upward);
        down.add(0, downward);
    }

    private void pair(String upward, List<String> downward) {
        up.add(upward);
        down.addAll(0, downward);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String table() {
        return tables.isEmpty() || random.nextInt(20) == 0
                ? "t" + random.nextInt(6)
                : one(List.copyOf(tables.keySet()));
    }

    private String column(String table) {
        var columns = tables.getOrDefault(table, Map.of());
        return columns.isEmpty() || random.nextInt(25) == 0
                ? one(List.of("a", "b", "c", "id"))
                : one(List.copyOf(columns.keySet()));
    }

    private String name(String prefix) {
        return prefix + random.nextInt(8);
    }

    private void statement() {
        if (tables.size() < 2) {
            createTable();
            return;
        }
        switch (random.nextInt(34)) {
            case 0, 1, 2 -> createTable();
            case 3, 4 -> addColumn();
            case 5 -> dropColumn();
            case 6 -> renameColumn();
            case 7 -> renameTable();
            case 8, 9 -> addConstraint();
            case 10, 11, 12 -> createIndex();
            case 13 -> setDefault();
            case 14 -> setNotNull();
            case 15 -> setType();
            case 16 -> createView();
            case 17 -> createEnum();
            case 18 -> createSequence();
            case 19 -> comment();
            case 20 -> createFunctionAndTrigger();
            case 21 -> dropTable();
            case 22 -> alterTwice();
            case 23 -> createPolicy();
            case 24 -> createOther();
            case 25, 26, 27, 28, 29, 30, 31, 32 -> {
                var table = table();
                others().statement(table, column(table));
            }
            default -> data();
        }
    }

    private RandomObjects others() {
        return new RandomObjects(random, this::pair);
    }

    private void createTable() {
        var table = one(List.of("t0", "t1", "t2", "t3", "\"T 4\"", "s.t5"));
        if (table.startsWith("s.") && others.isEmpty()) {
            pair("create schema s", "drop schema s");
            others.add("s");
        }
        var columns = new LinkedHashMap<String, String>();
        var elements = new ArrayList<String>();
        var id = one(List.of(
                "serial primary key",
                "bigint generated always as identity primary key",
                "int",
                "bigserial not null",
                "int constraint \"%s_key\" primary key".formatted(table.replaceAll("\\W", ""))));
        columns.put("id", "int");
        elements.add("id " + id);
        for (var column : List.of("a", "b", "c", "\"Weird d\"")) {
            if (random.nextBoolean()) {
                var definition = definition();
                columns.put(column, definition);
                elements.add(column + " " + definition + inline(column));
            }
        }
        if (random.nextInt(3) == 0 && columns.containsKey("a")) {
            elements.add(one(List.of(
                    "unique (id, a)",
                    "constraint both unique (a, id)",
                    "check (id > 0 and a is not null)",
                    "unique (a)")));
        }
        if (random.nextInt(6) == 0) {
            var create = dsl.createTable(DSL.name("t1"))
                    .column("id", SQLDataType.BIGINT.identity(true))
                    .column("a", SQLDataType.VARCHAR(20).notNull().defaultValue("x"))
                    .constraints(DSL.primaryKey("id"), DSL.unique("a"));
            pair(dsl.renderInlined(create), dsl.renderInlined(dsl.dropTable("t1")));
            tables.put("t1", new LinkedHashMap<>(Map.of("id", "bigint", "a", "varchar(20)")));
            return;
        }
        pair("create table " + table + " (" + String.join(", ", elements) + ")", "drop table " + table);
        tables.putIfAbsent(table, columns);
    }

    private String definition() {
        if (random.nextBoolean()) {
            var parts = one(DEFAULTS).split(" ", 2);
            return parts[0] + " default " + parts[1];
        }
        var type = one(TYPES);
        return type.equals("\"mood\"") && !others.contains("mood") ? "text" : type;
    }

    private String inline(String column) {
        return switch (random.nextInt(9)) {
            case 0 -> " not null";
            case 1 -> " unique";
            case 2 -> " check (" + column + " is not null)";
            case 3 -> tables.isEmpty() ? "" : " references " + table();
            default -> "";
        };
    }

    private void addColumn() {
        var table = table();
        var column = one(List.of("a", "b", "c", "e", "f"));
        var definition = definition();
        var exists = random.nextInt(6) == 0 ? "if not exists " : "";
        if (tables.getOrDefault(table, Map.of()).containsKey(column) && !exists.isEmpty()) {
            exists = "";
        }
        pair(
                "alter table " + table + " add column " + exists + column + " " + definition + inline(column),
                "alter table " + table + " drop column " + column);
        tables.getOrDefault(table, new LinkedHashMap<>()).putIfAbsent(column, definition);
    }

    private void dropColumn() {
        var table = table();
        var column = column(table);
        var definition = tables.getOrDefault(table, Map.of()).getOrDefault(column, "int");
        pair(
                "alter table " + table + " drop column " + column + one(List.of("", "", " cascade")),
                "alter table " + table + " add column " + column + " " + definition);
        tables.getOrDefault(table, new LinkedHashMap<>()).remove(column);
    }

    private void renameColumn() {
        var table = table();
        var column = column(table);
        var to = one(List.of("x", "y", "a"));
        pair(
                "alter table " + table + " rename column " + column + " to " + to,
                "alter table " + table + " rename " + to + " to " + column);
        var columns = tables.getOrDefault(table, new LinkedHashMap<>());
        var definition = columns.remove(column);
        if (definition != null) {
            columns.putIfAbsent(to, definition);
        }
    }

    private void renameTable() {
        var table = table();
        var to = name("r");
        if (table.startsWith("s.")) {
            return;
        }
        pair("alter table " + table + " rename to " + to, "alter table " + to + " rename to " + table);
        var columns = tables.remove(table);
        if (columns != null) {
            tables.put(to, columns);
        }
    }

    private static String bare(String table) {
        return table.substring(table.indexOf('.') + 1).replace("\"", "");
    }

    private void addConstraint() {
        var table = table();
        var column = column(table);
        var plain = column.replace("\"", "");
        var alter = "alter table " + table + " ";
        switch (random.nextInt(6)) {
            case 0 ->
                pair(
                        alter + "add unique (" + column + ")",
                        alter + "drop constraint \"" + bare(table) + "_" + plain + "_key\"");
            case 1 -> pair(alter + "add constraint k unique (" + column + ", id)", alter + "drop constraint k");
            case 2 ->
                pair(
                        alter + "add check (" + column + " is not null)",
                        alter + "drop constraint \"" + bare(table) + "_" + plain + "_check\"");
            case 3 ->
                pair(
                        alter + "add constraint fk foreign key (" + column + ") references " + table()
                                + " (id) on delete cascade not valid",
                        alter + "drop constraint fk");
            case 4 ->
                pair(
                        alter + "add primary key (" + column + ")",
                        alter + "drop constraint \"" + bare(table) + "_pkey\"");
            default -> {
                pair(alter + "add constraint c check (id > 0) not valid", alter + "drop constraint c");
                up.add(alter + "validate constraint c");
            }
        }
    }

    private void createIndex() {
        var table = table();
        var column = column(table);
        var plain = column.replace("\"", "");
        var schema = table.startsWith("s.") ? "s." : "";
        switch (random.nextInt(7)) {
            case 0 ->
                pair(
                        "create index on " + table + " (" + column + ")",
                        "drop index " + schema + "\"" + bare(table) + "_" + plain + "_idx\"");
            case 1 ->
                pair("create unique index i on " + table + " (" + column + " desc, id)", "drop index " + schema + "i");
            case 2 ->
                pair(
                        "create index j on " + table + " using btree (" + column + ") where " + column + " is not null",
                        "drop index " + schema + "j");
            case 3 ->
                pair(
                        "create index on " + table + " (lower(" + column + "::text))",
                        "drop index " + schema + "\"" + bare(table) + "_lower_idx\"");
            case 4 ->
                pair(
                        "create index if not exists l on " + table + " (id) include (" + column + ")",
                        "drop index if exists " + schema + "l");
            case 5 -> {
                var create = dsl.createIndex("m")
                        .on(DSL.table(DSL.name(table.replace("\"", "").split("\\."))), DSL.field(DSL.name(plain)));
                pair(dsl.renderInlined(create), "drop index " + schema + "m");
            }
            default ->
                pair(
                        "drop index " + one(List.of("i", "j", "l", "m")),
                        "create index " + one(List.of("i", "j")) + " on " + table + " (" + column + ")");
        }
    }

    private void setDefault() {
        var table = table();
        var column = column(table);
        var alter = "alter table " + table + " alter column " + column;
        if (random.nextBoolean()) {
            pair(alter + " set default null", alter + " drop default");
        } else {
            pair(alter + " drop default", random.nextBoolean() ? alter + " drop default" : "select 1");
        }
    }

    private void setNotNull() {
        var alter = "alter table " + table();
        var column = "id";
        if (random.nextBoolean()) {
            pair(alter + " alter " + column + " set not null", alter + " alter " + column + " drop not null");
        } else {
            pair(alter + " alter " + column + " drop not null", alter + " alter " + column + " set not null");
        }
    }

    private void setType() {
        var table = table();
        var column = column(table);
        var alter = "alter table " + table + " alter column " + column;
        var definition = tables.getOrDefault(table, Map.of())
                .getOrDefault(column, "text")
                .split(" default")[0];
        pair(
                alter + " type text using " + column + "::text",
                alter + " type " + definition + " using " + column + "::" + definition);
    }

    private void createView() {
        var table = table();
        var view = name("v");
        var column = column(table);
        var query = one(List.of(
                "select * from " + table,
                "select id, " + column + " as x from " + table + " q where q.id > 1",
                "select count(*) from " + table));
        if (random.nextInt(4) == 0) {
            pair(
                    "create materialized view " + view + " as " + query + " with no data",
                    "drop materialized view " + view);
        } else {
            pair("create or replace view " + view + " as " + query, "drop view " + view);
        }
    }

    private void createEnum() {
        if (!others.contains("mood")) {
            pair("create type mood as enum ('sad', 'ok')", "drop type mood");
            others.add("mood");
        } else {
            pair("alter type mood rename to mood_old", List.of("alter type mood_old rename to mood"));
            if (random.nextBoolean()) {
                pair("create type mood as enum ('sad', 'ok', 'happy')", "drop type mood");
            } else {
                pair("alter type mood_old rename to mood", "alter type mood rename to mood_old");
            }
        }
    }

    private void createSequence() {
        var table = table();
        var sequence = name("q");
        pair(
                "create sequence " + sequence + one(List.of("", " start 10", " increment by 2 cache 5")),
                "drop sequence " + sequence);
        if (random.nextBoolean()) {
            pair(
                    "alter table " + table + " alter id set default nextval('" + sequence + "')",
                    "alter table " + table + " alter id drop default");
        }
        if (random.nextInt(3) == 0) {
            pair(
                    "alter sequence " + sequence + " owned by " + table + ".id",
                    "alter sequence " + sequence + " owned by none");
        }
    }

    private void comment() {
        var table = table();
        if (random.nextBoolean()) {
            pair("comment on table " + table + " is 'what''s this'", "comment on table " + table + " is null");
        } else {
            var column = column(table);
            pair(
                    "comment on column " + table + "." + column + " is 'x'",
                    "comment on column " + table + "." + column + " is null");
        }
    }

    private void createFunctionAndTrigger() {
        var table = table();
        var function = name("f");
        if (random.nextBoolean()) {
            pair(
                    "create function " + function
                            + "() returns trigger language plpgsql as $$ begin return new; end $$",
                    "drop function " + function + "()");
            pair(
                    "create trigger g before insert or update on " + table + " for each row execute function "
                            + function + "()",
                    "drop trigger g on " + table);
        } else {
            var body = one(List.of("select 1", "select 2", "select  1"));
            pair(
                    "create or replace function f(n int, text default 'x') returns int language sql immutable as '"
                            + body + "'",
                    "drop function f(int, text)");
        }
    }

    private void dropTable() {
        var table = table();
        var columns = tables.getOrDefault(table, Map.of());
        var elements = new ArrayList<String>();
        columns.forEach((column, definition) -> elements.add(column + " " + definition));
        pair(
                "drop table " + table + one(List.of("", " cascade")),
                "create table " + table + " (" + String.join(", ", elements) + ")");
        tables.remove(table);
    }

    private void alterTwice() {
        var table = table();
        pair(
                "alter table " + table
                        + " add column g1 int not null default 0, add column g2 int generated always as (id * 2) stored, alter column id drop default",
                "alter table " + table + " drop column if exists g2, drop column g1");
        tables.getOrDefault(table, new LinkedHashMap<>()).putIfAbsent("g1", "int");
    }

    private void createPolicy() {
        var table = table();
        pair(
                "alter table " + table + " enable row level security",
                "alter table " + table + " disable row level security");
        pair("create policy p on " + table + " for select using (id > 1)", "drop policy p on " + table);
    }

    private void createOther() {
        switch (random.nextInt(4)) {
            case 0 -> pair("create domain positive as int default 1 check (value > 0)", "drop domain positive");
            case 1 -> pair("create type pair as (x int, y text)", "drop type pair");
            case 2 -> pair("create table p (id int, at date) partition by range (at)", "drop table p");
            default -> {
                pair("create table pp (id int, at date) partition by range (at)", "drop table pp");
                pair(
                        "create table p1 partition of pp for values from ('2020-01-01') to ('2021-01-01')",
                        "drop table p1");
            }
        }
    }

    private void data() {
        var table = table();
        up.add("update " + table + " set id = id");
        down.add(0, "do $$ begin perform 1; end $$");
    }
}
