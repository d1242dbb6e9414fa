package dev.rung.sql.printer;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.SubscriptionStatement;
import dev.rung.sql.tree.SubscriptionStatement.ChangePublications;
import dev.rung.sql.tree.SubscriptionStatement.Create;
import dev.rung.sql.tree.SubscriptionStatement.Drop;
import dev.rung.sql.tree.SubscriptionStatement.Refresh;
import dev.rung.sql.tree.SubscriptionStatement.Rename;
import dev.rung.sql.tree.SubscriptionStatement.SetConnection;
import dev.rung.sql.tree.SubscriptionStatement.SetEnabled;
import dev.rung.sql.tree.SubscriptionStatement.SetOptions;
import dev.rung.sql.tree.SubscriptionStatement.SetOwner;
import dev.rung.sql.tree.SubscriptionStatement.Skip;
import java.util.List;

/** Creates, changes and drops subscriptions. */
final class SubscriptionPrinter implements SubscriptionStatement.Cases<Output> {

    private final Output out;

    private SubscriptionPrinter(Output out) {
        this.out = out;
    }

    static void print(SubscriptionStatement statement, Output out) {
        statement.accept(new SubscriptionPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "subscription").name(statement.name());
        out.words("connection").text(statement.connection());
        out.words("publication").separated(statement.publications(), out::name);
        return with(statement.options());
    }

    @Override
    public Output setOptions(SetOptions statement) {
        return alter(statement.name()).words("set").options(statement.options());
    }

    @Override
    public Output setConnection(SetConnection statement) {
        return alter(statement.name()).words("connection").text(statement.connection());
    }

    @Override
    public Output refresh(Refresh statement) {
        alter(statement.name()).words("refresh", "publication");
        return with(statement.options());
    }

    @Override
    public Output changePublications(ChangePublications statement) {
        alter(statement.name()).words(statement.change()).words("publication");
        out.separated(statement.publications(), out::name);
        return with(statement.options());
    }

    @Override
    public Output setEnabled(SetEnabled statement) {
        return alter(statement.name()).words(statement.isEnabled() ? "enable" : "disable");
    }

    @Override
    public Output skip(Skip statement) {
        return alter(statement.name()).words("skip").options(statement.options());
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
    public Output drop(Drop statement) {
        out.words("drop", "subscription").ifExists(statement.ifExists());
        return out.name(statement.name()).behavior(statement.behavior());
    }

    private Output alter(Name name) {
        return out.words("alter", "subscription").name(name);
    }

    private Output with(List<Option> options) {
        return options.isEmpty() ? out : out.words("with").options(options);
    }
}
