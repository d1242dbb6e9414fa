package dev.rung.sql.printer;

import dev.rung.sql.tree.DomainConstraint;
import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.DomainStatement.AddConstraint;
import dev.rung.sql.tree.DomainStatement.Create;
import dev.rung.sql.tree.DomainStatement.Drop;
import dev.rung.sql.tree.DomainStatement.DropConstraint;
import dev.rung.sql.tree.DomainStatement.Rename;
import dev.rung.sql.tree.DomainStatement.RenameConstraint;
import dev.rung.sql.tree.DomainStatement.SetDefault;
import dev.rung.sql.tree.DomainStatement.SetNotNull;
import dev.rung.sql.tree.DomainStatement.SetOwner;
import dev.rung.sql.tree.DomainStatement.SetSchema;
import dev.rung.sql.tree.DomainStatement.ValidateConstraint;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.Optional;

/** Creates, changes and drops domains. */
final class DomainPrinter implements DomainStatement.Cases<Output> {

    private final Output out;

    private DomainPrinter(Output out) {
        this.out = out;
    }

    static void print(DomainStatement statement, Output out) {
        statement.accept(new DomainPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "domain").name(statement.name()).words("as");
        TypePrinter.print(statement.type(), out);
        out.optional(statement.collation(), out::name, "collate");
        out.optional(statement.defaultValue(), value -> ExpressionPrinter.print(value, out), "default");
        statement.constraints().forEach(this::constraint);
        return out;
    }

    @Override
    public Output setDefault(SetDefault statement) {
        alter(statement.name()).words(statement.defaultValue().isPresent() ? "set" : "drop", "default");
        return out.optional(statement.defaultValue(), value -> ExpressionPrinter.print(value, out));
    }

    @Override
    public Output setNotNull(SetNotNull statement) {
        return alter(statement.name()).words(statement.isNotNull() ? "set" : "drop", "not", "null");
    }

    @Override
    public Output addConstraint(AddConstraint statement) {
        alter(statement.name()).words("add");
        constraint(statement.constraint());
        return out;
    }

    @Override
    public Output dropConstraint(DropConstraint statement) {
        alter(statement.name()).words("drop", "constraint").ifExists(statement.ifExists());
        return out.name(statement.constraint()).behavior(statement.behavior());
    }

    @Override
    public Output renameConstraint(RenameConstraint statement) {
        alter(statement.name()).words("rename", "constraint").name(statement.constraint());
        return out.words("to").name(statement.newName());
    }

    @Override
    public Output validateConstraint(ValidateConstraint statement) {
        return alter(statement.name()).words("validate", "constraint").name(statement.constraint());
    }

    @Override
    public Output rename(Rename statement) {
        return alter(statement.name()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output setOwner(SetOwner statement) {
        return alter(statement.name()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output setSchema(SetSchema statement) {
        return alter(statement.name()).words("set", "schema").name(statement.schema());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "domain").ifExists(statement.ifExists());
        out.separated(statement.domains(), type -> TypePrinter.print(type, out));
        return out.behavior(statement.behavior());
    }

    private Output alter(QualifiedName name) {
        return out.words("alter", "domain").name(name);
    }

    private void constraint(DomainConstraint constraint) {
        if (constraint instanceof DomainConstraint.Check check) {
            name(check.name()).words("check").parenthesized(() -> ExpressionPrinter.print(check.condition(), out));
            AttributePrinter.print(check.attributes(), out);
        } else if (constraint instanceof DomainConstraint.NotNull notNull) {
            name(notNull.name()).words("not", "null");
            AttributePrinter.print(notNull.attributes(), out);
        } else if (constraint instanceof DomainConstraint.Null isNull) {
            name(isNull.name()).words("null");
            AttributePrinter.print(isNull.attributes(), out);
        }
    }

    private Output name(Optional<Name> name) {
        return out.optional(name, out::name, "constraint");
    }
}
