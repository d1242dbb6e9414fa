package dev.rung.sql.parser;

import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.Precedence;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.ValueReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code select}, up to what {@code union} could combine it with. */
final class SelectGrammar {

    /** The reserved words that expressions begin with. */
    private static final Set<String> BEGINNINGS = Set.of(
            "array", "case", "cast", "current_catalog", "current_date", "current_role", "current_time",
            "current_timestamp", "current_user", "default", "false", "localtime", "localtimestamp", "not", "null",
            "session_user", "system_user", "true", "user");

    private SelectGrammar() {}

    /** {@code simple_select}. */
    static Select select(Cursor at) {
        int start = at.mark();
        at.expect("select");
        var distinct = distinct(at);
        var targets = distinct.isEmpty() && hasNoTargets(at) ? List.<Select.Target>of() : targets(at);
        var into = into(at);
        var from = at.accept("from") ? FromGrammar.items(at) : List.<FromItem>of();
        var where = at.after("where", ExpressionGrammar::expression);
        var groupBy = GroupGrammar.groupBy(at);
        var having = at.after("having", ExpressionGrammar::expression);
        var windows = at.accept("window")
                ? at.separated(SelectGrammar::window)
                : List.<Select.NamedWindow>of();
        return new Select(distinct, targets, into, from, where, groupBy, having, windows, at.since(start));
    }

    private static Optional<Select.Distinct> distinct(Cursor at) {
        int start = at.mark();
        if (at.accept("all") || !at.accept("distinct")) {
            return Optional.empty();
        }
        List<Expression> on = at.accept("on") ? at.list(ExpressionGrammar::expression) : List.of();
        return Optional.of(new Select.Distinct(on, at.since(start)));
    }

    private static boolean hasNoTargets(Cursor at) {
        var token = at.peek();
        return token.kind() == Token.Kind.END
                || token.is(")")
                || token.is(";")
                || (token.kind() == Token.Kind.WORD
                        && Keywords.category(token.value()) == Keywords.Category.RESERVED
                        && !BEGINNINGS.contains(token.value()));
    }

    /** {@code target_list}, as {@code returning} takes it too. */
    static List<Select.Target> targets(Cursor at) {
        return at.separated(SelectGrammar::target);
    }

    private static Select.Target target(Cursor at) {
        int start = at.mark();
        if (at.accept("*")) {
            var all = new ValueReference.AllColumns(Optional.empty(), at.since(start));
            return new Select.Target(all, Optional.empty(), at.since(start));
        }
        var value = OperationGrammar.labelled(at).expression(Precedence.NONE);
        var name = at.accept("as")
                ? Optional.of(at.label())
                : isBareLabel(at.peek()) ? Optional.of(at.label()) : Optional.<Name>empty();
        return new Select.Target(value, name, at.since(start));
    }

    /** {@code BareColLabel}. */
    private static boolean isBareLabel(Token token) {
        return token.isName() && (token.kind() == Token.Kind.QUOTED || !Keywords.needsAs(token.value()));
    }

    private static Optional<Select.Into> into(Cursor at) {
        int start = at.mark();
        if (!at.accept("into")) {
            return Optional.empty();
        }
        var persistence = persistence(at);
        at.accept("table");
        var table = RelationGrammar.name(at);
        return Optional.of(new Select.Into(persistence, table, at.since(start)));
    }

    /** {@code OptTempTableName}: {@code local} and {@code global} mean nothing. */
    private static Persistence persistence(Cursor at) {
        if (at.accept("unlogged")) {
            return Persistence.UNLOGGED;
        }
        boolean isScoped = at.follows("local", "temporary")
                || at.follows("local", "temp")
                || at.follows("global", "temporary")
                || at.follows("global", "temp");
        if (isScoped) {
            at.next();
        }
        return at.acceptAny("temporary", "temp").isPresent() ? Persistence.TEMPORARY : Persistence.PERMANENT;
    }

    private static Select.NamedWindow window(Cursor at) {
        int start = at.mark();
        var name = at.name();
        at.expect("as");
        var window = WindowGrammar.specification(at);
        return new Select.NamedWindow(name, window, at.since(start));
    }
}
