package dev.rung.sql.parser;

import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.TableAction;
import java.util.List;

/** Tells what an action of {@code alter table} is about: {@code alter_table_cmd}. */
final class TableActionGrammar {

    private static final String[] BEGINNINGS = {
        "add",
        "alter",
        "attach",
        "cluster",
        "detach",
        "disable",
        "drop",
        "enable",
        "force",
        "inherit",
        "no",
        "not",
        "of",
        "options",
        "owner",
        "rename",
        "replica",
        "reset",
        "set",
        "validate"
    };

    private TableActionGrammar() {}

    /** One or more, with commas between them. */
    static List<TableAction> actions(Cursor at) {
        return at.separated(TableActionGrammar::action);
    }

    private static TableAction action(Cursor at) {
        return switch (at.keyword()) {
            case "add" -> add(at);
            case "alter", "drop" ->
                at.followsAt(1, "constraint") ? ConstraintActionGrammar.action(at) : ColumnActionGrammar.action(at);
            case "validate" -> ConstraintActionGrammar.action(at);
            case "set",
                    "reset",
                    "cluster",
                    "enable",
                    "disable",
                    "inherit",
                    "no",
                    "of",
                    "not",
                    "owner",
                    "replica",
                    "force",
                    "options" -> RelationActionGrammar.action(at);
            default -> throw at.unexpected(BEGINNINGS);
        };
    }

    private static TableAction add(Cursor at) {
        int start = at.mark();
        at.expect("add");
        return TableConstraintGrammar.begins(at)
                ? new AddConstraint(TableConstraintGrammar.constraint(at), at.since(start))
                : ColumnActionGrammar.add(at, start);
    }
}
