package dev.rung.processor.replay.history;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Random statements about what there is beside plain tables, each with its way back: families of tables, partitions, extensions, views on
 * views, rules, exclusions, privileges, functions that are called, and code that is put together.
 */
final class RandomObjects {

    private final Random random;
    private final BiConsumer<String, String> pair;

    /**
     * Statements about such objects.
     *
     * @param random where choices come from
     * @param pair what takes a statement and its way back
     */
    RandomObjects(Random random, BiConsumer<String, String> pair) {
        this.random = random;
        this.pair = pair;
    }

    private String one(String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }

    private void pair(String up, String down) {
        pair.accept(up, down);
    }

    void statement(String table, String column) {
        switch (random.nextInt(18)) {
            case 0 -> inherit(table, column);
            case 1, 2 -> partitions();
            case 3, 4 -> partition();
            case 5 -> viewOnView(table);
            case 6, 7 -> extension(table, column);
            case 8 -> rule(table);
            case 9 -> privileges(table);
            case 10 -> functionInDefault(table);
            case 11 -> domain(table);
            case 12 -> statistics(table, column);
            case 13 -> policy(table);
            case 14 -> block(table);
            case 15 -> call(table);
            case 16 -> generated(table);
            default -> publication(table);
        }
    }

    private void inherit(String table, String column) {
        switch (random.nextInt(4)) {
            case 0 -> pair("create table kid (extra int) inherits (" + table + ")", "drop table kid");
            case 1 -> pair("alter table kid no inherit " + table, "alter table kid inherit " + table);
            case 2 -> pair("alter table kid drop column " + column, "select 1");
            default ->
                pair(
                        "alter table only " + table + " add constraint alone check (id > 0) no inherit",
                        "alter table " + table + " drop constraint alone");
        }
    }

    private void partitions() {
        pair("create table ps (id int not null, at date not null, a text) partition by range (at)", "drop table ps");
        pair(
                "create table ps1 partition of ps for values from ('2020-01-01') to ('2021-01-01')"
                        + one("", " partition by list (id)"),
                one("drop table ps1", "select 1"));
    }

    private void partition() {
        switch (random.nextInt(8)) {
            case 0 -> pair("create table ps2 (id int not null, at date not null, a text)", "drop table ps2");
            case 1 ->
                pair(
                        "alter table ps attach partition ps2 for values from ('2021-01-01') to ('2022-01-01')",
                        "alter table ps detach partition ps2");
            case 2 -> pair("create index on " + one("", "only ") + "ps (a)", "drop index ps_a_idx");
            case 3 -> pair("alter table ps add primary key (id, at)", "alter table ps drop constraint ps_pkey");
            case 4 -> pair("alter table ps add column b int default 1", "alter table ps drop column b");
            case 5 -> pair("alter table ps detach partition ps1", "select 1");
            case 6 -> pair("alter table ps add check (id > 0)", "alter table ps drop constraint ps_id_check");
            default -> pair("alter table ps1 alter a set not null", "alter table ps1 alter a drop not null");
        }
    }

    private void viewOnView(String table) {
        int first = random.nextInt(8);
        pair("create view w" + first + " as select * from " + table + " where id > 1", "drop view w" + first);
        pair(
                "create view ww as select w.*, 1 as more from w" + random.nextInt(8) + " w",
                "drop view " + one("ww", "ww", "if exists ww"));
    }

    private void extension(String table, String column) {
        switch (random.nextInt(7)) {
            case 0 -> pair("create extension citext", "drop extension citext" + one("", " cascade"));
            case 1 ->
                pair("alter table " + table + " add column ci citext", "alter table " + table + " drop column ci");
            case 2 -> pair("create extension if not exists pg_trgm", "drop extension pg_trgm");
            case 3 ->
                pair("create index tri on " + table + " using gin (" + column + " gin_trgm_ops)", "drop index tri");
            case 4 -> pair("create extension btree_gist", "drop extension if exists btree_gist");
            case 5 ->
                pair(
                        "alter table " + table + " add constraint ex exclude using gist (id with =)",
                        "alter table " + table + " drop constraint ex");
            default -> {
                pair("create extension hstore", "drop extension hstore");
                pair("create table hs (h hstore default 'a=>1'::hstore)", "drop table hs");
            }
        }
    }

    private void rule(String table) {
        pair(
                "create " + one("", "or replace ") + "rule r as on delete to " + table + " do "
                        + one("instead nothing", "also select 1"),
                "drop rule r on " + table);
    }

    private void privileges(String table) {
        var privilege = one("select", "insert, update", "all", "select (id)");
        pair(
                "grant " + privilege + " on " + table + " to public",
                "revoke " + one(privilege, "select") + " on " + table + " from public");
    }

    private void functionInDefault(String table) {
        pair("create function one() returns int language sql as 'select 1'", "drop function one()");
        pair(
                "alter table " + table + " alter column id set default one()",
                "alter table " + table + " alter column id drop default");
    }

    private void domain(String table) {
        pair("create domain small as int check (value < 100)", "drop domain small");
        pair("create domain tiny as small " + one("not null", "default 1", "check (value < 10)"), "drop domain tiny");
        pair(
                "alter table " + table + " add column " + one("d1 small", "d1 tiny"),
                "alter table " + table + " drop column d1");
    }

    private void statistics(String table, String column) {
        pair("create statistics st on id, " + column + " from " + table, "drop statistics st");
    }

    private void policy(String table) {
        pair("create function mine(n int) returns boolean language sql as 'select true'", "drop function mine(int)");
        pair("create policy pm on " + table + " using (mine(id))", "drop policy pm on " + table);
    }

    private void block(String table) {
        pair(
                "do $$ declare t text; begin foreach t in array array['" + table.replace("'", "''") + "'] loop "
                        + one(
                                "execute 'alter table ' || t || ' add column made int';",
                                "execute format('alter table %s add column made int', t);")
                        + " end loop; end $$",
                "alter table " + table + " drop column made");
    }

    private void call(String table) {
        pair(
                "create function widen() returns void language plpgsql as $$ begin alter table " + table
                        + " add column wide int; end $$",
                "drop function widen()");
        pair("select widen()", "alter table " + table + " drop column wide");
    }

    private void generated(String table) {
        pair(
                "alter table " + table + " add column g3 text generated always as (id::text || '!') stored",
                "alter table " + table + " drop column g3");
        if (random.nextBoolean()) {
            pair("create index g3_idx on " + table + " (g3)", "drop index g3_idx");
        }
    }

    private void publication(String table) {
        pair("create publication pub for table " + table, "drop publication pub");
        if (random.nextBoolean()) {
            pair("alter publication pub add table ps", "alter publication pub drop table ps");
        }
    }
}
