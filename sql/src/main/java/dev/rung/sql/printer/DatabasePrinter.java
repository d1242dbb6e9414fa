package dev.rung.sql.printer;

import dev.rung.sql.tree.DatabaseOption;
import dev.rung.sql.tree.DatabaseStatement;
import dev.rung.sql.tree.DatabaseStatement.Alter;
import dev.rung.sql.tree.DatabaseStatement.AlterSettings;
import dev.rung.sql.tree.DatabaseStatement.Create;
import dev.rung.sql.tree.DatabaseStatement.Drop;
import dev.rung.sql.tree.DatabaseStatement.RefreshCollationVersion;
import dev.rung.sql.tree.DatabaseStatement.Rename;
import dev.rung.sql.tree.DatabaseStatement.SetOwner;
import dev.rung.sql.tree.DatabaseStatement.SetTablespace;
import dev.rung.sql.tree.Name;
import java.util.List;

/** Creates, changes and drops databases. */
final class DatabasePrinter implements DatabaseStatement.Cases<Output> {

    private final Output out;

    private DatabasePrinter(Output out) {
        this.out = out;
    }

    static void print(DatabaseStatement statement, Output out) {
        statement.accept(new DatabasePrinter(out));
    }

    private Output alter(Name name) {
        return out.words("alter", "database").name(name);
    }

    @Override
    public Output create(Create create) {
        out.words("create", "database").name(create.name());
        return options(create.options());
    }

    @Override
    public Output alter(Alter alter) {
        alter(alter.name());
        return options(alter.options());
    }

    private Output options(List<DatabaseOption> options) {
        options.forEach(option -> {
            if (option.name().text().equals("connection_limit")) {
                out.words("connection", "limit");
            } else {
                out.name(option.name());
            }
            out.words("=");
            option.value().ifPresentOrElse(value -> SettingPrinter.value(value, out), () -> out.words("default"));
        });
        return out;
    }

    @Override
    public Output setTablespace(SetTablespace set) {
        return alter(set.name()).words("set", "tablespace").name(set.tablespace());
    }

    @Override
    public Output refreshCollationVersion(RefreshCollationVersion refresh) {
        return alter(refresh.name()).words("refresh", "collation", "version");
    }

    @Override
    public Output alterSettings(AlterSettings alter) {
        SettingChangePrinter.print(alter.change(), false, alter(alter.name()));
        return out;
    }

    @Override
    public Output rename(Rename rename) {
        return alter(rename.name()).words("rename", "to").name(rename.newName());
    }

    @Override
    public Output setOwner(SetOwner set) {
        return alter(set.name()).words("owner", "to").role(set.newOwner());
    }

    @Override
    public Output drop(Drop drop) {
        return out.words("drop", "database")
                .ifExists(drop.ifExists())
                .name(drop.name())
                .wordsIf(drop.isForced(), "with", "(force)");
    }
}
