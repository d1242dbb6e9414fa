package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.StatisticsStatement;
import java.util.List;
import java.util.Optional;

/** Creates, changes and drops extended statistics. */
final class StatisticsGrammar {

    /** PostgreSQL 18, CREATE STATISTICS; any other is SQLSTATE 42601. */
    private static final List<String> KINDS = List.of("ndistinct", "dependencies", "mcv");

    private StatisticsGrammar() {}

    static StatisticsStatement statement(Cursor at) {
        return switch (at.keyword()) {
            case "create" -> create(at);
            case "alter" -> alter(at);
            default -> drop(at);
        };
    }

    private static StatisticsStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("statistics");
        boolean ifNotExists = at.acceptIfNotExists();
        boolean isNamed = ifNotExists || (!at.is("(") && !at.is("on"));
        var name = isNamed ? Optional.of(at.qualifiedName()) : Optional.<QualifiedName>empty();
        var kinds = at.is("(") ? at.list(StatisticsGrammar::kind) : List.<Name>of();
        at.expect("on");
        var keys = at.separated(KeyGrammar::key);
        at.expect("from");
        return new StatisticsStatement.Create(ifNotExists, name, kinds, keys, FromGrammar.items(at), at.since(start));
    }

    private static Name kind(Cursor at) {
        var name = at.name();
        if (!KINDS.contains(name.text())) {
            throw at.wrong(
                    name.place(), "there are no statistics of the kind `" + name.text() + "`", "write one of " + KINDS);
        }
        return name;
    }

    private static StatisticsStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "statistics");
        boolean ifExists = at.acceptIfExists();
        var name = at.qualifiedName();
        if (at.accept("set", "statistics")) {
            return new StatisticsStatement.SetTarget(
                    ifExists, name, ColumnActionGrammar.statistics(at), at.since(start));
        }
        if (ifExists) {
            throw at.unexpected();
        }
        if (at.accept("rename")) {
            return new StatisticsStatement.Rename(name, AlterTableGrammar.newName(at), at.since(start));
        }
        if (at.accept("set", "schema")) {
            return new StatisticsStatement.SetSchema(name, at.name(), at.since(start));
        }
        at.expect("owner", "to");
        return new StatisticsStatement.ChangeOwner(name, Common.role(at), at.since(start));
    }

    private static StatisticsStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "statistics");
        return new StatisticsStatement.Drop(
                at.acceptIfExists(), at.separated(Cursor::qualifiedName), Common.behavior(at), at.since(start));
    }
}
