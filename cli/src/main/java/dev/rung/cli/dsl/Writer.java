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
    private static final Pattern IN_SCHEMA = Pattern.compile("(?i)\\bschema\\s+([a-z_][a-z0-9_]*)");
    private static final Pattern ON_ONLY = Pattern.compile("(?i)\\bon\\s+only\\b");

    private static final Map<ObjectKind, String> RENAMED = Map.of(
            ObjectKind.VIEW, "alterView",
            ObjectKind.MATERIALIZED_VIEW, "alterMaterializedView",
            ObjectKind.INDEX, "alterIndex",
            ObjectKind.SEQUENCE, "alterSequence");

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
            return Indexes.create(create, has(CONCURRENTLY), has(ON_ONLY));
        } else if (statement instanceof SqlStatement.Alter alter) {
            return alter(alter);
        } else if (statement instanceof SqlStatement.Drop drop) {
            return Drops.of(drop, has(CONCURRENTLY));
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
        } else if (statement instanceof SqlStatement.Privileges privileges) {
            return Grants.of(privileges);
        } else if (statement instanceof SqlStatement.CreateSchema create) {
            return Code.db("createSchema" + (create.ifNotExists() ? "IfNotExists" : ""), create.name())
                    .execute();
        }
        throw new NotInDsl("a statement of this kind");
    }

    /** Whether words stand in the statement that the parser does not care for. */
    private boolean has(Pattern words) {
        return words.matcher(SqlMask.of(sql)).find();
    }

    private Code create(SqlStatement.CreateObject create) {
        return switch (create.kind()) {
            case TRIGGER -> Triggers.create(create, sql);
            case POLICY -> Policies.create(create);
            case EXTENSION -> extension(create);
            default -> throw new NotInDsl("create " + create.kind().words());
        };
    }

    private Code extension(SqlStatement.CreateObject create) {
        var schema = IN_SCHEMA.matcher(SqlMask.of(sql));
        var code = Code.call(
                create.ifNotExists() ? "createExtensionIfNotExists" : "createExtension",
                create.object().name().name());
        return (schema.find() ? code.then("schema", schema.group(1)) : code).executed();
    }

    private Code alter(SqlStatement.Alter alter) {
        if (alter.alterations().stream().anyMatch(Writer::isOfAnyKind)) {
            return OfObject.altered(alter);
        }
        return switch (alter.kind()) {
            case TABLE -> Alterations.of(alter, sql);
            case TYPE -> Types.alter(alter);
            case SEQUENCE -> Sequences.ownedBy(alter).orElseGet(() -> renamed(alter));
            case VIEW, MATERIALIZED_VIEW, INDEX -> renamed(alter);
            default -> OfObject.altered(alter);
        };
    }

    private static boolean isOfAnyKind(Alteration alteration) {
        return alteration instanceof Alteration.SetSchema
                || (alteration instanceof Alteration.SetProperty set
                        && set.property().equals("owner"));
    }

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
