package dev.rung.cli.dsl;

import dev.rung.processor.parse.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names as the DSL takes them: a simple one is a string, a qualified one is a {@code name(…)}. */
final class Names {

    /** Where names without a schema belong. */
    private static final String OWN_SCHEMA = "public";

    private Names() {}

    static boolean isSimple(QualifiedName name) {
        return name.schema() == null || name.schema().equals(OWN_SCHEMA);
    }

    /** The argument for a parameter that is a {@code String} or a {@code Name}. */
    static Object of(QualifiedName name) {
        return isSimple(name) ? name.name() : qualified(name);
    }

    /** The argument for a parameter that is a {@code String} and no other. */
    static String simple(QualifiedName name) {
        if (!isSimple(name)) {
            throw new NotInDsl("a schema");
        }
        return name.name();
    }

    /** A table as an object, where jOOQ takes a table with what is no plain column. */
    static Code table(QualifiedName name) {
        return Code.call("table", qualified(name));
    }

    /** The argument where a {@code Name} is taken, and no string. */
    static Code qualified(QualifiedName name, String... parts) {
        var names = new ArrayList<String>();
        if (!isSimple(name)) {
            names.add(name.schema());
        }
        names.add(name.name());
        names.addAll(Arrays.asList(parts));
        return Code.call("name", names);
    }

    /** A table and some of its columns, all as strings or all as names. */
    static List<Object> with(QualifiedName table, List<String> columns) {
        var names = new ArrayList<Object>();
        names.add(of(table));
        columns.forEach(column -> names.add(isSimple(table) ? column : Code.call("name", column)));
        return names;
    }
}
