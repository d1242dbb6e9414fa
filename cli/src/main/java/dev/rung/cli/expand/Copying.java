package dev.rung.cli.expand;

import dev.rung.sql.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * A column that has the values of another: a trigger gives them to rows that are written, and a block to those that are there, some hundred pages
 * of the table at a time. It looks at rows by their place (TID Range Scan, PostgreSQL 14), so that it reads the table once whatever it is indexed by;
 * a row that moves meanwhile is written, and so has its value.
 *
 * @param from the column that is copied
 * @param to the column that has its values
 * @param type the type of the latter
 * @param isMutual whether the trigger copies the other way too, as is needed while some write the one and some the other
 */
record Copying(ColumnName from, ColumnName to, String type, boolean isMutual) {

    private static final int PAGES = 100;

    private TableName table() {
        return from.table();
    }

    private String trigger() {
        return table().part(to.name() + "_copy");
    }

    private String function() {
        return table().sibling(trigger());
    }

    /** What begins it: rows that are written from now on are copied, and then those that are there. */
    List<String> start() {
        var statements = new ArrayList<>(trigger(from, to));
        statements.add(fill());
        return statements;
    }

    /** The trigger alone. */
    List<String> begin() {
        return trigger(from, to);
    }

    /** What ends it. */
    List<String> stop() {
        return List.of(
                "drop trigger %s on %s".formatted(trigger(), table()), "drop function %s()".formatted(function()));
    }

    private List<String> trigger(ColumnName one, ColumnName other) {
        return List.of(
                """
                create function %s() returns trigger language plpgsql as $$
                begin
                %s
                  return new;
                end
                $$""".formatted(
                                function(),
                                isMutual
                                        ? mutual(one, other)
                                        : "  new.%s := new.%s::%s;".formatted(other.quoted(), one.quoted(), type)),
                "create trigger %s before insert or update on %s for each row execute function %s()"
                        .formatted(trigger(), table(), function()));
    }

    /** Whoever writes one of them means both; a row that is written for another reason may not have the second one yet. */
    private static String mutual(ColumnName one, ColumnName other) {
        return """
                  if tg_op = 'INSERT' then
                    %2$s := coalesce(%2$s, %1$s);
                    %1$s := coalesce(%1$s, %2$s);
                  elsif %1$s is distinct from %3$s then
                    %2$s := %1$s;
                  elsif %2$s is distinct from %4$s then
                    %1$s := %2$s;
                  elsif %2$s is null then
                    %2$s := %1$s;
                  end if;""".formatted(
                        "new." + one.quoted(), "new." + other.quoted(), "old." + one.quoted(), "old." + other.quoted());
    }

    private String fill() {
        return """
                do $$
                declare
                  pages bigint := coalesce(
                      (select max(pg_relation_size(relid)) from pg_partition_tree(%1$s)), pg_relation_size(%1$s))
                    / current_setting('block_size')::bigint;
                begin
                  for page in 0 .. pages by %2$d loop
                    update %3$s set %4$s = %5$s::%6$s
                    where ctid >= format('(%%s,0)', page)::tid and ctid < format('(%%s,0)', page + %2$d)::tid
                      and %4$s is null and %5$s is not null;
                    commit;
                  end loop;
                end
                $$""".formatted(Identifier.literal(table().toString()), PAGES, table(), to.quoted(), from.quoted(), type);
    }
}
