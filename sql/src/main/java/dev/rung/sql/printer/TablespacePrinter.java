package dev.rung.sql.printer;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TablespaceStatement;
import dev.rung.sql.tree.TablespaceStatement.Create;
import dev.rung.sql.tree.TablespaceStatement.Drop;
import dev.rung.sql.tree.TablespaceStatement.Rename;
import dev.rung.sql.tree.TablespaceStatement.ResetOptions;
import dev.rung.sql.tree.TablespaceStatement.SetOptions;
import dev.rung.sql.tree.TablespaceStatement.SetOwner;

/** Creates, changes and drops tablespaces. */
final class TablespacePrinter implements TablespaceStatement.Cases<Output> {

    private final Output out;

    private TablespacePrinter(Output out) {
        this.out = out;
    }

    static void print(TablespaceStatement statement, Output out) {
        statement.accept(new TablespacePrinter(out));
    }

    private Output alter(Name name) {
        return out.words("alter", "tablespace").name(name);
    }

    @Override
    public Output create(Create create) {
        out.words("create", "tablespace").name(create.name()).optional(create.owner(), out::role, "owner");
        out.words("location").text(create.location());
        return create.options().isEmpty() ? out : out.words("with").options(create.options());
    }

    @Override
    public Output setOptions(SetOptions set) {
        return alter(set.name()).words("set").options(set.options());
    }

    @Override
    public Output resetOptions(ResetOptions reset) {
        return alter(reset.name()).words("reset").options(reset.options());
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
        return out.words("drop", "tablespace").ifExists(drop.ifExists()).name(drop.name());
    }
}
