package dev.rung.cli.dsl;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names as the DSL takes them: a simple one is a string, a qualified one is a {@code name(…)}. */
final class Names {

    /** Where names without a schema belong. */
    static final String OWN_SCHEMA = "public";

    private Names() {}

    static boolean isSimple(QualifiedName name) {
        NotInDsl.unless(name.parts().size() < 3, "the name of a database");
        return name.schema().isEmpty() || isOwn(name);
    }

    /** Whether a name says the schema that goes without saying. */
    static boolean isOwn(QualifiedName name) {
        return name.parts().size() > 1 && name.parts().get(0).text().equals(OWN_SCHEMA);
    }

    /** The argument for a parameter that is a {@code String} or a {@code Name}. */
    static Object of(QualifiedName name) {
        return isSimple(name) ? name.name().text() : qualified(name);
    }

    /** The arguments for parameters that are all of them {@code String}s, or all of them {@code Name}s. */
    static List<Object> all(List<QualifiedName> names) {
        boolean simple = names.stream().allMatch(Names::isSimple);
        return names.stream()
                .<Object>map(name -> simple ? name.name().text() : qualified(name))
                .toList();
    }

    /** The argument for a parameter that is a {@code String} and no other. */
    static String simple(QualifiedName name) {
        NotInDsl.unless(isSimple(name), "a schema");
        return name.name().text();
    }

    /** A table as an object, where jOOQ takes a table with what is no plain column. */
    static Code table(QualifiedName name) {
        return Code.call("table", qualified(name));
    }

    /** The argument where a {@code Name} is taken, and no string. */
    static Code qualified(QualifiedName name, String... parts) {
        var names = new ArrayList<String>();
        if (!isSimple(name)) {
            name.schema().ifPresent(schema -> names.add(schema.text()));
        }
        names.add(name.name().text());
        names.addAll(Arrays.asList(parts));
        return Code.call("name", names);
    }

    /** A table and some of its columns, all as strings or all as names. */
    static List<Object> with(QualifiedName table, List<Name> columns) {
        var names = new ArrayList<Object>();
        names.add(of(table));
        names.addAll(columns(table, columns));
        return names;
    }

    /** Columns as strings where the table is one, and as names where it is not. */
    static List<Object> columns(QualifiedName table, List<Name> columns) {
        return columns.stream()
                .<Object>map(column -> isSimple(table) ? column.text() : Code.call("name", column.text()))
                .toList();
    }

    static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }
}
