package dev.rung.sql.parser;

import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddIdentity;
import dev.rung.sql.tree.ChangeColumnForeignOptions;
import dev.rung.sql.tree.ChangeIdentity;
import dev.rung.sql.tree.ColumnAction;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.DropColumnDefault;
import dev.rung.sql.tree.DropGenerationExpression;
import dev.rung.sql.tree.DropIdentity;
import dev.rung.sql.tree.DropNotNull;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.ResetColumnOptions;
import dev.rung.sql.tree.SetColumnCompression;
import dev.rung.sql.tree.SetColumnDefault;
import dev.rung.sql.tree.SetColumnOptions;
import dev.rung.sql.tree.SetColumnStatistics;
import dev.rung.sql.tree.SetColumnStorage;
import dev.rung.sql.tree.SetColumnType;
import dev.rung.sql.tree.SetGenerationExpression;
import dev.rung.sql.tree.SetNotNull;
import dev.rung.sql.tree.SetNumberedStatistics;
import java.util.Optional;

/** What {@code alter table} does with columns. */
final class ColumnActionGrammar {

    private ColumnActionGrammar() {}

    /** What follows {@code add}. */
    static ColumnAction add(Cursor at, int start) {
        at.accept("column");
        return new AddColumn(at.acceptIfNotExists(), ColumnGrammar.column(at), at.since(start));
    }

    /** What begins with {@code alter} or {@code drop}. */
    static ColumnAction action(Cursor at) {
        int start = at.mark();
        if (at.accept("drop")) {
            at.accept("column");
            return new DropColumn(at.acceptIfExists(), at.name(), Common.behavior(at), at.since(start));
        }
        at.expect("alter");
        at.accept("column");
        return at.isInteger() ? numbered(at, start) : alter(at, start, at.name());
    }

    private static ColumnAction numbered(Cursor at, int start) {
        var column = at.integer();
        at.expect("set", "statistics");
        return new SetNumberedStatistics(column, statistics(at), at.since(start));
    }

    /** {@code set_statistics_value}. */
    static Optional<NumberConstant> statistics(Cursor at) {
        return at.accept("default") ? Optional.empty() : Optional.of(at.signedInteger());
    }

    private static ColumnAction alter(Cursor at, int start, Name column) {
        if (at.is("restart") || (at.is("set") && setsIdentity(at))) {
            return new ChangeIdentity(column, IdentityGrammar.changes(at), at.since(start));
        }
        if (at.is("options")) {
            return new ChangeColumnForeignOptions(column, ForeignOptionGrammar.changes(at), at.since(start));
        }
        return switch (at.expectAny("type", "set", "drop", "add", "reset")) {
            case "type" -> type(at, start, column);
            case "set" -> set(at, start, column);
            case "drop" -> drop(at, start, column);
            case "add" -> identity(at, start, column);
            default -> new ResetColumnOptions(column, OptionGrammar.names(at), at.since(start));
        };
    }

    private static boolean setsIdentity(Cursor at) {
        int start = at.mark();
        at.expect("set");
        boolean setsIdentity = at.follows("generated") || SequenceOptionGrammar.begins(at);
        at.reset(start);
        return setsIdentity;
    }

    private static ColumnAction type(Cursor at, int start, Name column) {
        return new SetColumnType(
                column,
                TypeGrammar.type(at),
                at.after("collate", Cursor::qualifiedName),
                at.after("using", ExpressionGrammar::expression),
                at.since(start));
    }

    private static ColumnAction set(Cursor at, int start, Name column) {
        if (at.is("(")) {
            return new SetColumnOptions(column, OptionGrammar.options(at), at.since(start));
        }
        return switch (at.expectAny(
                "not", "default", "data", "statistics", "storage", "compression", "expression", "generated")) {
            case "not" -> {
                at.expect("null");
                yield new SetNotNull(column, at.since(start));
            }
            case "default" -> new SetColumnDefault(column, ExpressionGrammar.expression(at), at.since(start));
            case "data" -> {
                at.expect("type");
                yield type(at, start, column);
            }
            case "statistics" -> new SetColumnStatistics(column, statistics(at), at.since(start));
            case "storage" -> new SetColumnStorage(column, ColumnGrammar.nameOrDefault(at), at.since(start));
            case "compression" -> new SetColumnCompression(column, ColumnGrammar.nameOrDefault(at), at.since(start));
            default -> {
                at.expect("as");
                yield new SetGenerationExpression(column, ExpressionGrammar.parenthesized(at), at.since(start));
            }
        };
    }

    private static ColumnAction drop(Cursor at, int start, Name column) {
        return switch (at.expectAny("default", "not", "expression", "identity")) {
            case "default" -> new DropColumnDefault(column, at.since(start));
            case "not" -> {
                at.expect("null");
                yield new DropNotNull(column, at.since(start));
            }
            case "expression" -> new DropGenerationExpression(column, at.acceptIfExists(), at.since(start));
            default -> new DropIdentity(column, at.acceptIfExists(), at.since(start));
        };
    }

    private static ColumnAction identity(Cursor at, int start, Name column) {
        at.expect("generated");
        var kind = IdentityGrammar.kind(at);
        at.expect("as", "identity");
        return new AddIdentity(column, kind, IdentityGrammar.sequenceOptions(at), at.since(start));
    }
}
