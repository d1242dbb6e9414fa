package dev.rung.cli.dsl;

import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;

/** What all statements that drop something have in common: one object, and what becomes of what depends on it. */
final class Drops {

    private Drops() {}

    /** The one object that goes. */
    static <T> T only(List<T> objects) {
        NotInDsl.unless(objects.size() == 1, "several objects");
        return objects.get(0);
    }

    static Code byJooq(String kind, boolean ifExists, List<QualifiedName> names, Behavior behavior) {
        return byJooq(kind, ifExists, Names.of(only(names)), behavior);
    }

    static Code byJooq(String kind, boolean ifExists, Object name, Behavior behavior) {
        return ColumnActions.behaving(Code.db("drop" + kind + ifExists(ifExists), name), behavior)
                .execute();
    }

    /** What jOOQ drops only if nothing depends on it. */
    static Code alone(String kind, boolean ifExists, List<QualifiedName> names, Behavior behavior) {
        NotInDsl.unless(behavior == Behavior.DEFAULT, "cascade");
        return Code.db("drop" + kind + ifExists(ifExists), Names.of(only(names)))
                .execute();
    }

    /** The end of a statement of {@code PostgresDSL}. */
    static Code byPostgres(Code code, Behavior behavior) {
        NotInDsl.unless(behavior != Behavior.RESTRICT, "restrict");
        return code.thenIf(behavior == Behavior.CASCADE, "cascade").executed();
    }

    static String ifExists(boolean ifExists) {
        return ifExists ? "IfExists" : "";
    }
}
