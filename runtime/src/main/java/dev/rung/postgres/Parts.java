package dev.rung.postgres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;

/** The parts of statements that more than one family has. */
final class Parts {

    private Parts() {}

    static Table<?> table(Name name) {
        return DSL.table(name);
    }

    static Table<?> table(String name) {
        return DSL.table(DSL.name(name));
    }

    static List<Field<Object>> fields(String... names) {
        return Arrays.stream(names).map(name -> DSL.field(DSL.name(name))).toList();
    }

    static List<Field<Object>> fields(Name... names) {
        return Arrays.stream(names).map(DSL::field).toList();
    }

    static QueryPart names(String... names) {
        return DSL.list(Arrays.stream(names).map(DSL::name).toList());
    }

    static QueryPart literals(String... values) {
        return DSL.list(Arrays.stream(values).map(DSL::inline).toList());
    }

    /** Columns without their table, as in {@code (a, b)}. */
    static QueryPart columns(Collection<? extends Field<?>> columns) {
        return DSL.list(columns.stream().map(Field::getUnqualifiedName).toList());
    }

    /** An expression whose columns stand without their table, which some clauses demand and none needs. */
    static QueryPart unqualified(QueryPart part) {
        return CustomQueryPart.of(context -> context.qualify(false, inner -> inner.visit(part)));
    }

    static QueryPart conditions(Condition... conditions) {
        return DSL.and(conditions);
    }

    /** A type with its length, precision and scale; {@code not null}, a default and the like are left out. */
    static QueryPart type(DataType<?> type) {
        return CustomQueryPart.of(context -> context.sql(
                type.getDialect() == null ? type.getCastTypeName(context.configuration()) : type.getName()));
    }

    static QueryPart types(DataType<?>... types) {
        return DSL.list(Arrays.stream(types).map(Parts::type).toList());
    }

    /** A storage parameter, which takes a text for any value: {@code "fillfactor" = '70'}, {@code "toast"."autovacuum_enabled" = 'false'}. */
    static QueryPart setting(String name, Object value) {
        return DSL.sql("{0} = {1}", settingName(name), DSL.inline(value.toString()));
    }

    static Name settingName(String name) {
        return DSL.name(name.split("\\."));
    }

    /** A list with one more element. */
    static <T> List<T> plus(List<? extends T> list, T element) {
        var longer = new ArrayList<T>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
