package dev.rung.cli.dsl;

import dev.rung.cli.sql.SqlMask;
import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.ConstraintDefinition;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.SqlStatement;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code alter table} with one action. */
final class Alterations {

    private static final Pattern USING = Pattern.compile("(?i)\\busing\\b");
    private static final Pattern SEQUENCE_NAME = Pattern.compile(
            "(?i)\\bsequence\\s+name\\s+(?:[^.]+\\.)?\"?(.+?)\"?(?=\\s+(?:start|increment|no|minvalue|maxvalue|cache)\\b|\\s*\\))");

    private final QualifiedName table;
    private final boolean ifExists;
    private final String sql;

    private Alterations(SqlStatement.Alter alter, String sql) {
        this.table = alter.object().name();
        this.ifExists = alter.ifExists();
        this.sql = sql;
    }

    static Code of(SqlStatement.Alter alter, String sql) {
        if (alter.alterations().size() != 1) {
            throw new NotInDsl("several actions");
        }
        return new Alterations(alter, sql).code(alter.alterations().get(0));
    }

    private Code code(Alteration alteration) {
        if (alteration instanceof Alteration.AddColumn add) {
            return add(add);
        } else if (alteration instanceof Alteration.DropColumn drop) {
            return begun().then("dropColumn" + ifExists(drop.ifExists()), drop.column())
                    .thenIf(drop.cascade(), "cascade")
                    .execute();
        } else if (alteration instanceof Alteration.RenameColumn rename) {
            return begun().then("renameColumn", rename.from())
                    .then("to", rename.to())
                    .execute();
        } else if (alteration instanceof Alteration.DropConstraint drop) {
            return begun().then("dropConstraint" + ifExists(drop.ifExists()), drop.constraint())
                    .thenIf(drop.cascade(), "cascade")
                    .execute();
        } else if (alteration instanceof Alteration.RenameConstraint rename) {
            return begun().then("renameConstraint", rename.from())
                    .then("to", rename.to())
                    .execute();
        } else if (alteration instanceof Alteration.Rename rename) {
            return begun().then("renameTo", rename.to()).execute();
        } else if (alteration instanceof Alteration.AddConstraint add) {
            return add(add);
        } else if (alteration instanceof Alteration.SetType set) {
            return set(set);
        } else if (alteration instanceof Alteration.SetColumn set) {
            return set(set);
        } else if (alteration instanceof Alteration.AddIdentity add) {
            return identity(add);
        }
        return other(alteration);
    }

    private Code other(Alteration alteration) {
        if (alteration instanceof Alteration.SetConstraint set) {
            return set(set);
        } else if (alteration instanceof Alteration.SetState set) {
            return set(set);
        } else if (alteration instanceof Alteration.SetProperty set) {
            return on(Code.call(rowSecurity(set))).executed();
        } else if (alteration instanceof Alteration.AttachPartition attach) {
            var code =
                    Code.call("attachPartition", Names.of(attach.partition())).then("to", Names.of(table));
            return Partitions.bound(code, attach.bound()).executed();
        } else if (alteration instanceof Alteration.DetachPartition detach) {
            return Code.call("detachPartition", Names.of(detach.partition()))
                    .then("from", Names.of(table))
                    .executed();
        }
        throw new NotInDsl("alter");
    }

    private Code begun() {
        return Code.db("alterTable" + ifExists(ifExists), Names.of(table));
    }

    private Code on(Code code) {
        if (ifExists) {
            throw new NotInDsl("if exists");
        }
        return code.then("on", Names.of(table));
    }

    private static String ifExists(boolean ifExists) {
        return ifExists ? "IfExists" : "";
    }

    private Code add(Alteration.AddColumn add) {
        var column = add.column();
        if (!column.constraints().isEmpty()) {
            throw new NotInDsl("a column with a constraint");
        }
        var generated = column.properties().get("generated");
        if (generated != null && !add.ifNotExists()) {
            return generated(add, generated.text());
        }
        return begun().then("addColumn" + (add.ifNotExists() ? "IfNotExists" : ""), column.name(), Columns.type(column))
                .execute();
    }

    private Code generated(Alteration.AddColumn add, String expression) {
        if (!Set.of("generated").containsAll(add.column().properties().keySet())) {
            throw new NotInDsl("what is said of a generated column");
        }
        boolean stored = expression.endsWith(" stored");
        var sql = stored ? expression.substring(0, expression.length() - " stored".length()) : expression;
        return on(Code.call(
                        "addColumn",
                        add.column().name(),
                        DataTypes.of(add.column().type())))
                .then("generatedAlwaysAs", Expressions.unwrapped(sql))
                .then(stored ? "stored" : "virtual")
                .executed();
    }

    private Code add(Alteration.AddConstraint add) {
        var constraint = add.constraint();
        var traits = constraint.traits();
        if (constraint.index() != null && constraint.name() != null) {
            var method = switch (constraint.kind()) {
                case PRIMARY_KEY -> "addPrimaryKey";
                case UNIQUE -> "addUnique";
                default -> throw new NotInDsl("using index");
            };
            return deferred(on(Code.call(method, constraint.name())).then("usingIndex", constraint.index()), traits)
                    .executed();
        }
        if (constraint.kind() == ConstraintDefinition.Kind.EXCLUDE && constraint.name() != null) {
            var code = on(Code.call("addExclusion", constraint.name()));
            return deferred(Exclusions.of(code, constraint), traits).executed();
        }
        var beyond = Set.of("not valid", "deferrable");
        if (traits.keySet().stream().noneMatch(beyond::contains)) {
            return begun().then("add", Constraints.of(constraint)).execute();
        }
        var code = on(Code.call("addConstraint", Constraints.of(constraint, beyond)))
                .thenIf(traits.containsKey("not valid"), "notValid");
        return deferred(code, traits).executed();
    }

    private static Code deferred(Code code, Map<String, String> traits) {
        return code.thenIf(traits.containsKey("deferrable"), "deferrable")
                .thenIf("initially deferred".equals(traits.get("deferrable")), "initiallyDeferred");
    }

    private Code set(Alteration.SetType set) {
        if (set.collation() != null) {
            throw new NotInDsl("a collation");
        }
        var using = USING.matcher(SqlMask.of(sql));
        if (!using.find()) {
            return begun().then("alterColumn", set.column())
                    .then("set", DataTypes.of(set.type()))
                    .execute();
        }
        return alterColumn(set.column())
                .then("set", DataTypes.of(set.type()))
                .then("using", Expressions.unwrapped(sql.substring(using.end())))
                .executed();
    }

    private Code alterColumn(String column) {
        return on(Code.call("alterColumn", column));
    }

    private Code set(Alteration.SetColumn set) {
        var value = set.value();
        return switch (set.property()) {
            case "not null" ->
                begun().then("alterColumn", set.column())
                        .then(value == null ? "dropNotNull" : "setNotNull")
                        .execute();
            case "default" -> {
                var column = begun().then("alterColumn", set.column());
                yield (value == null ? column.then("dropDefault") : column.then("setDefault", Columns.value(value)))
                        .execute();
            }
            case "identity" ->
                alterColumn(set.column())
                        .then(value == null ? "dropIdentity" : identity(value, "setGenerated"))
                        .executed();
            case "generated" ->
                alterColumn(set.column()).then(dropped(value, "dropExpression")).executed();
            case "statistics" ->
                alterColumn(set.column())
                        .then("setStatistics", Integer.valueOf(present(value)))
                        .executed();
            case "storage" ->
                alterColumn(set.column()).then("setStorage", present(value)).executed();
            case "compression" ->
                alterColumn(set.column()).then("setCompression", present(value)).executed();
            default -> throw new NotInDsl(set.property());
        };
    }

    private static String dropped(@Nullable Fragment value, String method) {
        if (value != null) {
            throw new NotInDsl("an expression");
        }
        return method;
    }

    private static String present(@Nullable Fragment value) {
        if (value == null) {
            throw new NotInDsl("the standard");
        }
        return value.text();
    }

    private static String identity(Fragment kind, String method) {
        return method + (kind.equals(Fragment.code("always")) ? "Always" : "ByDefault");
    }

    private Code identity(Alteration.AddIdentity add) {
        var named = SEQUENCE_NAME.matcher(sql);
        if (named.find() && !named.group(1).equals(table.name() + "_" + add.column() + "_seq")) {
            throw new NotInDsl("the name of the sequence");
        }
        var code = alterColumn(add.column()).then(identity(add.kind(), "addGenerated") + "AsIdentity");
        return Sequences.options(code, add.options()).executed();
    }

    private Code set(Alteration.SetConstraint set) {
        var traits = set.traits();
        if (traits.equals(Map.of("not valid", ""))) {
            return on(Code.call("validateConstraint", set.constraint())).executed();
        }
        var code = on(Code.call("alterConstraint", set.constraint()));
        return (traits.equals(Map.of("deferrable", "")) ? code.then("notDeferrable") : deferred(code, traits))
                .executed();
    }

    private Code set(Alteration.SetState set) {
        if (set.kind() != ObjectKind.TRIGGER || set.name() == null) {
            throw new NotInDsl(set.state());
        }
        var method = switch (set.state()) {
            case "enable" -> "enableTrigger";
            case "enable always" -> "enableAlwaysTrigger";
            case "enable replica" -> "enableReplicaTrigger";
            default -> "disableTrigger";
        };
        return on(Code.call(method, set.name())).executed();
    }

    private static String rowSecurity(Alteration.SetProperty set) {
        return switch (set.property()) {
            case "row security" -> set.value() == null ? "disableRowLevelSecurity" : "enableRowLevelSecurity";
            case "row security of the owner" ->
                set.value() == null ? "noForceRowLevelSecurity" : "forceRowLevelSecurity";
            default -> throw new NotInDsl(set.property());
        };
    }
}
