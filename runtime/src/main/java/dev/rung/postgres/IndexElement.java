package dev.rung.postgres;

import java.util.Collection;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.QueryPart;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * What an index, an exclusion constraint or a partition key is made of: a column stands as it is, an expression in parentheses, as
 * PostgreSQL wants all but function calls (PostgreSQL 18, {@code CREATE INDEX}).
 */
final class IndexElement {

    private IndexElement() {}

    static QueryPart list(Collection<? extends OrderField<?>> elements) {
        return DSL.list(elements.stream().map(IndexElement::of).toList());
    }

    static QueryPart of(OrderField<?> element) {
        return element instanceof SortField<?> sorted
                ? DSL.sql("{0}" + order(sorted) + nulls(sorted), key(sorted.$field()))
                : key((Field<?>) element);
    }

    static QueryPart key(Field<?> field) {
        var part = Parts.unqualified(field);
        return field instanceof TableField || field instanceof OperatorClass ? part : DSL.sql("({0})", part);
    }

    private static String order(SortField<?> sorted) {
        return sorted.$sortOrder() == SortOrder.DEFAULT
                ? ""
                : " " + sorted.$sortOrder().toSQL();
    }

    private static String nulls(SortField<?> sorted) {
        if (sorted.$nullOrdering() == null) {
            return "";
        }
        return switch (sorted.$nullOrdering()) {
            case NULLS_FIRST -> " nulls first";
            case NULLS_LAST -> " nulls last";
        };
    }
}
