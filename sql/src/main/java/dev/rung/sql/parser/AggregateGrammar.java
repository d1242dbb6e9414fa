package dev.rung.sql.parser;

import dev.rung.sql.tree.AggregateArguments;
import dev.rung.sql.tree.AggregateStatement;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates, changes and drops aggregates. */
final class AggregateGrammar {

    private static final Set<String> MODIFY = Set.of("read_only", "read_write", "shareable");

    private AggregateGrammar() {}

    static AggregateStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static AggregateStatement create(Cursor at) {
        int start = at.mark();
        boolean orReplace = Creation.begin(at, Creation.Modifier.REPLACE).orReplace();
        at.expect("aggregate");
        var name = at.functionName();
        boolean isOld = at.follows("(") && at.followsAt(2, "=");
        var arguments =
                isOld ? Optional.<AggregateArguments>empty() : Optional.of(AggregateReferenceGrammar.arguments(at));
        var options = isOld ? oldOptions(at) : OptionGrammar.definition(at);
        checkWords(at, options);
        return new AggregateStatement.Create(orReplace, name, arguments, options, at.since(start));
    }

    /** PostgreSQL 18, {@code DefineAggregate}: of other options it only warns. */
    private static void checkWords(Cursor at, List<Option> options) {
        new OptionRules(at, "an aggregate", options)
                .words("parallel", Set.of("restricted", "safe", "unsafe"))
                .words("finalfunc_modify", MODIFY)
                .words("mfinalfunc_modify", MODIFY);
    }

    /** {@code old_aggr_definition}: the names of these options are no keywords. */
    private static List<Option> oldOptions(Cursor at) {
        return at.list(AggregateGrammar::oldOption);
    }

    private static Option oldOption(Cursor at) {
        int start = at.mark();
        if (!at.isIdentifier()) {
            throw at.unexpected();
        }
        var name = at.name();
        at.expect("=");
        var value = Optional.of(OptionGrammar.value(at));
        return new Option(new QualifiedName(List.of(name), name.place()), value, at.since(start));
    }

    private static AggregateStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "aggregate");
        var aggregate = AggregateReferenceGrammar.reference(at);
        if (at.accept("rename", "to")) {
            return new AggregateStatement.Rename(aggregate, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new AggregateStatement.SetOwner(aggregate, Common.role(at), at.since(start));
        }
        at.expect("set", "schema");
        return new AggregateStatement.SetSchema(aggregate, at.name(), at.since(start));
    }

    private static AggregateStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "aggregate");
        boolean ifExists = at.acceptIfExists();
        var aggregates = at.separated(AggregateReferenceGrammar::reference);
        return new AggregateStatement.Drop(ifExists, aggregates, Common.behavior(at), at.since(start));
    }
}
