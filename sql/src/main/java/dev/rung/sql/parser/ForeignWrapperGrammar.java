package dev.rung.sql.parser;

import dev.rung.sql.tree.ForeignDataStatement;
import dev.rung.sql.tree.ForeignDataStatement.WrapperFunction;
import dev.rung.sql.tree.ForeignOptionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Creates, changes and drops foreign-data wrappers. */
final class ForeignWrapperGrammar {

    private ForeignWrapperGrammar() {}

    static ForeignDataStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static ForeignDataStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("foreign", "data", "wrapper");
        return new ForeignDataStatement.CreateWrapper(
                at.name(), functions(at), ForeignOptionGrammar.options(at), at.since(start));
    }

    private static List<WrapperFunction> functions(Cursor at) {
        var functions = new ArrayList<WrapperFunction>();
        for (var function = function(at); function.isPresent(); function = function(at)) {
            var role = function.get().role();
            if (functions.stream().anyMatch(earlier -> earlier.role() == role)) {
                at.refuse(
                        function.get().place(),
                        "the " + role.name().toLowerCase(Locale.ROOT) + " is told twice",
                        "leave out one of the two");
            }
            functions.add(function.get());
        }
        return functions;
    }

    private static Optional<WrapperFunction> function(Cursor at) {
        int start = at.mark();
        for (var role : ForeignDataStatement.Role.values()) {
            var word = role.name().toLowerCase(Locale.ROOT);
            if (at.accept("no", word)) {
                return Optional.of(new WrapperFunction(role, Optional.empty(), at.since(start)));
            }
            if (at.accept(word)) {
                return Optional.of(new WrapperFunction(role, Optional.of(at.qualifiedName()), at.since(start)));
            }
        }
        return Optional.empty();
    }

    private static ForeignDataStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "foreign", "data", "wrapper");
        var name = at.name();
        if (at.accept("rename", "to")) {
            return new ForeignDataStatement.RenameWrapper(name, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new ForeignDataStatement.SetWrapperOwner(name, Common.role(at), at.since(start));
        }
        var functions = functions(at);
        var options = functions.isEmpty() || at.is("options")
                ? ForeignOptionGrammar.changes(at)
                : List.<ForeignOptionChange>of();
        return new ForeignDataStatement.AlterWrapper(name, functions, options, at.since(start));
    }

    private static ForeignDataStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "foreign", "data", "wrapper");
        boolean ifExists = at.acceptIfExists();
        return new ForeignDataStatement.DropWrapper(
                ifExists, at.separated(Cursor::name), Common.behavior(at), at.since(start));
    }
}
