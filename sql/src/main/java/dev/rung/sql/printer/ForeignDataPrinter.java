package dev.rung.sql.printer;

import dev.rung.sql.tree.ForeignDataStatement;
import dev.rung.sql.tree.ForeignDataStatement.AlterServer;
import dev.rung.sql.tree.ForeignDataStatement.AlterUserMapping;
import dev.rung.sql.tree.ForeignDataStatement.AlterWrapper;
import dev.rung.sql.tree.ForeignDataStatement.CreateServer;
import dev.rung.sql.tree.ForeignDataStatement.CreateUserMapping;
import dev.rung.sql.tree.ForeignDataStatement.CreateWrapper;
import dev.rung.sql.tree.ForeignDataStatement.DropServer;
import dev.rung.sql.tree.ForeignDataStatement.DropUserMapping;
import dev.rung.sql.tree.ForeignDataStatement.DropWrapper;
import dev.rung.sql.tree.ForeignDataStatement.ImportSchema;
import dev.rung.sql.tree.ForeignDataStatement.RenameServer;
import dev.rung.sql.tree.ForeignDataStatement.RenameWrapper;
import dev.rung.sql.tree.ForeignDataStatement.Selection;
import dev.rung.sql.tree.ForeignDataStatement.ServerVersion;
import dev.rung.sql.tree.ForeignDataStatement.SetServerOwner;
import dev.rung.sql.tree.ForeignDataStatement.SetWrapperOwner;
import dev.rung.sql.tree.ForeignDataStatement.WrapperFunction;
import dev.rung.sql.tree.ForeignOptionChange;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import java.util.List;

/** Creates, changes and drops foreign-data wrappers, servers and user mappings; imports foreign schemas. */
final class ForeignDataPrinter implements ForeignDataStatement.Cases<Output> {

    private final Output out;

    private ForeignDataPrinter(Output out) {
        this.out = out;
    }

    static void print(ForeignDataStatement statement, Output out) {
        statement.accept(new ForeignDataPrinter(out));
    }

    @Override
    public Output createWrapper(CreateWrapper statement) {
        out.words("create", "foreign", "data", "wrapper").name(statement.name());
        statement.functions().forEach(this::function);
        return ForeignOptionPrinter.options(statement.options(), out);
    }

    @Override
    public Output alterWrapper(AlterWrapper statement) {
        alterWrapper(statement.name());
        statement.functions().forEach(this::function);
        return changes(statement.options());
    }

    @Override
    public Output renameWrapper(RenameWrapper statement) {
        return alterWrapper(statement.name()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output setWrapperOwner(SetWrapperOwner statement) {
        return alterWrapper(statement.name()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output dropWrapper(DropWrapper statement) {
        out.words("drop", "foreign", "data", "wrapper").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }

    @Override
    public Output createServer(CreateServer statement) {
        out.words("create", "server").ifNotExists(statement.ifNotExists()).name(statement.name());
        out.optional(statement.type(), out::text, "type");
        statement.version().ifPresent(this::version);
        out.words("foreign", "data", "wrapper").name(statement.wrapper());
        return ForeignOptionPrinter.options(statement.options(), out);
    }

    @Override
    public Output alterServer(AlterServer statement) {
        alterServer(statement.name());
        statement.version().ifPresent(this::version);
        return changes(statement.options());
    }

    @Override
    public Output renameServer(RenameServer statement) {
        return alterServer(statement.name()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output setServerOwner(SetServerOwner statement) {
        return alterServer(statement.name()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output dropServer(DropServer statement) {
        out.words("drop", "server").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }

    @Override
    public Output createUserMapping(CreateUserMapping statement) {
        out.words("create", "user", "mapping").ifNotExists(statement.ifNotExists());
        mapping(statement.user(), statement.server());
        return ForeignOptionPrinter.options(statement.options(), out);
    }

    @Override
    public Output alterUserMapping(AlterUserMapping statement) {
        out.words("alter", "user", "mapping");
        mapping(statement.user(), statement.server());
        return changes(statement.options());
    }

    @Override
    public Output dropUserMapping(DropUserMapping statement) {
        out.words("drop", "user", "mapping").ifExists(statement.ifExists());
        return mapping(statement.user(), statement.server());
    }

    @Override
    public Output importSchema(ImportSchema statement) {
        out.words("import", "foreign", "schema").name(statement.remoteSchema());
        statement.selection().ifPresent(this::selection);
        out.words("from", "server").name(statement.server()).words("into").name(statement.schema());
        return ForeignOptionPrinter.options(statement.options(), out);
    }

    /** Nothing, where only something else changes. */
    private Output changes(List<ForeignOptionChange> changes) {
        return changes.isEmpty() ? out : ForeignOptionPrinter.changes(changes, out);
    }

    private Output alterWrapper(Name name) {
        return out.words("alter", "foreign", "data", "wrapper").name(name);
    }

    private Output alterServer(Name name) {
        return out.words("alter", "server").name(name);
    }

    private Output mapping(RoleName user, Name server) {
        return out.words("for").role(user).words("server").name(server);
    }

    private void function(WrapperFunction function) {
        out.wordsIf(function.function().isEmpty(), "no").words(function.role());
        function.function().ifPresent(out::name);
    }

    private void version(ServerVersion version) {
        out.words("version");
        version.text().ifPresentOrElse(out::text, () -> out.words("null"));
    }

    private void selection(Selection selection) {
        out.words(selection.isExcept() ? "except" : "limit to");
        out.list(selection.tables(), table -> RelationPrinter.print(table, out));
    }
}
