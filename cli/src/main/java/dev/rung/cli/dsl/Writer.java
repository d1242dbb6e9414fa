package dev.rung.cli.dsl;

import dev.rung.cli.sql.SqlMask;
import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SqlStatement;
import java.util.Map;
import java.util.regex.Pattern;

/** Chooses the words for each kind of statement. */
final class Writer {

    private static final Pattern CONCURRENTLY = Pattern.compile("(?i)\\bconcurrently\\b");
    private static final Pattern LABEL = Pattern.compile("'((?:[^']|'')*)'");

    private final String sql;

    private Writer(String sql) {
        this.sql = sql;
    }

    /** The statement as an execution of what the DSL makes; throws what it has no words for. */
    static Code write(SqlStatement statement, String sql) {
        return new Writer(sql).write(statement);
    }

    private Code write(SqlStatement statement) {
        if (statement instanceof SqlStatement.CreateTable create) {
            return Tables.create(create);
        } else if (statement instanceof SqlStatement.CreateIndex create) {
            return Indexes.create(create, isConcurrent());
        } else if (statement instanceof SqlStatement.Alter alter) {
            return alter(alter);
        } else if (statement instanceof SqlStatement.Drop drop) {
            return Drops.of(drop, isConcurrent());
        } else if (statement instanceof SqlStatement.CreateView create) {
            return Views.create(create);
        } else if (statement instanceof SqlStatement.CreateSequence create) {
            return Sequences.create(create);
        } else if (statement instanceof SqlStatement.CreateType create) {
            return Types.create(create);
        } else if (statement instanceof SqlStatement.CreateRoutine create) {
            return Routines.create(create);
        } else if (statement instanceof SqlStatement.CreateObject create) {
            return create(create);
        } else if (statement instanceof SqlStatement.Comment comment) {
            return Comments.of(comment);
        } else if (statement instanceof SqlStatement.CreateSchema create) {
            return Code.db("createSchema" + (create.ifNotExists() ? "IfNotExists" : ""), create.name())
                    .execute();
        }
        throw new NotInDsl("a statement of this kind");
    }

    private boolean isConcurrent() {
        return CONCURRENTLY.matcher(SqlMask.of(sql)).find();
    }

    private Code create(SqlStatement.CreateObject create) {
        return switch (create.kind()) {
            case TRIGGER -> Triggers.create(create, sql);
            case POLICY -> Policies.create(create);
            case EXTENSION ->
                Code.call(
                                create.ifNotExists() ? "createExtensionIfNotExists" : "createExtension",
                                create.object().name().name())
                        .executed();
            default -> throw new NotInDsl("create " + create.kind().words());
        };
    }

    private Code alter(SqlStatement.Alter alter) {
        return switch (alter.kind()) {
            case TABLE -> Alterations.of(alter, sql);
            case TYPE -> Types.alter(alter);
            case VIEW, MATERIALIZED_VIEW, INDEX, SEQUENCE -> renamed(alter);
            default -> throw new NotInDsl("alter " + alter.kind().words());
        };
    }

    private static final Map<ObjectKind, String> RENAMED = Map.of(
            ObjectKind.VIEW, "alterView",
            ObjectKind.MATERIALIZED_VIEW, "alterMaterializedView",
            ObjectKind.INDEX, "alterIndex",
            ObjectKind.SEQUENCE, "alterSequence");

    private static Code renamed(SqlStatement.Alter alter) {
        if (alter.alterations().size() == 1 && alter.alterations().get(0) instanceof Alteration.Rename rename) {
            return Code.db(
                            RENAMED.get(alter.kind()) + (alter.ifExists() ? "IfExists" : ""),
                            Names.of(alter.object().name()))
                    .then("renameTo", rename.to())
                    .execute();
        }
        throw new NotInDsl("alter " + alter.kind().words());
    }
}
