package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.jsonpath.JsonPath;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TypeName;

/** Texts that PostgreSQL takes for paths of SQL/JSON as soon as it has read the statement. */
final class JsonPathRules {

    private JsonPathRules() {}

    /** A text that is cast to {@code jsonpath} is a path. */
    static Cast check(Cursor at, Cast cast) {
        if (cast.type().dimensions().isEmpty()
                && cast.type().base() instanceof TypeName.Named named
                && named.name().name().text().equals("jsonpath")
                && named.name()
                        .schema()
                        .filter(schema -> !schema.text().equals("pg_catalog"))
                        .isEmpty()) {
            check(at, cast.value());
        }
        return cast;
    }

    /** A text where a path stands is a path. */
    static void check(Cursor at, Expression path) {
        if (path instanceof Constant.Text text) {
            check(at, text.text(), text.place());
        }
    }

    static void check(Cursor at, TextConstant path) {
        check(at, path.text(), path.place());
    }

    private static void check(Cursor at, String path, Place place) {
        if (!JsonPath.isValid(path)) {
            at.refuse(place, "this text is no path of JSON", "");
        }
    }
}
