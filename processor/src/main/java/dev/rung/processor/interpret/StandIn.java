package dev.rung.processor.interpret;

import java.util.List;
import org.jooq.Catalog;
import org.jooq.EnumType;
import org.jooq.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Stands before jOOQ for an enum that is being compiled and describes a type of PostgreSQL: jOOQ asks for a class and its constants. It
 * is loaded once for each such enum, by a class loader of its own, and told what the constants are.
 */
public enum StandIn implements EnumType {
    N0,
    N1,
    N2,
    N3,
    N4,
    N5,
    N6,
    N7,
    N8,
    N9,
    N10,
    N11,
    N12,
    N13,
    N14,
    N15,
    N16,
    N17,
    N18,
    N19,
    N20,
    N21,
    N22,
    N23,
    N24,
    N25,
    N26,
    N27,
    N28,
    N29,
    N30,
    N31,
    N32,
    N33,
    N34,
    N35,
    N36,
    N37,
    N38,
    N39,
    N40,
    N41,
    N42,
    N43,
    N44,
    N45,
    N46,
    N47,
    N48,
    N49,
    N50,
    N51,
    N52,
    N53,
    N54,
    N55,
    N56,
    N57,
    N58,
    N59,
    N60,
    N61,
    N62,
    N63;

    private static List<String> literals = List.of();
    private static String name = "";
    private static @Nullable Schema schema;

    /** Tells the class which enum it stands for. */
    public static void describe(List<String> all, String type, @Nullable Schema inSchema) {
        literals = all;
        name = type;
        schema = inSchema;
    }

    @Override
    public String getLiteral() {
        return literals.get(Math.min(ordinal(), literals.size() - 1));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable Schema getSchema() {
        return schema;
    }

    @Override
    public @Nullable Catalog getCatalog() {
        return schema == null ? null : schema.getCatalog();
    }
}
