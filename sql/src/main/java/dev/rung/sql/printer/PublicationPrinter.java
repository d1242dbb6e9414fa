package dev.rung.sql.printer;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PublicationStatement;
import dev.rung.sql.tree.PublicationStatement.AddObjects;
import dev.rung.sql.tree.PublicationStatement.Create;
import dev.rung.sql.tree.PublicationStatement.Drop;
import dev.rung.sql.tree.PublicationStatement.DropObjects;
import dev.rung.sql.tree.PublicationStatement.PublicationObject;
import dev.rung.sql.tree.PublicationStatement.Rename;
import dev.rung.sql.tree.PublicationStatement.SetObjects;
import dev.rung.sql.tree.PublicationStatement.SetOptions;
import dev.rung.sql.tree.PublicationStatement.SetOwner;
import dev.rung.sql.tree.PublicationStatement.Table;
import dev.rung.sql.tree.PublicationStatement.TablesInSchema;
import java.util.List;

/** Creates, changes and drops publications. */
final class PublicationPrinter implements PublicationStatement.Cases<Output> {

    private final Output out;

    private PublicationPrinter(Output out) {
        this.out = out;
    }

    static void print(PublicationStatement statement, Output out) {
        statement.accept(new PublicationPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "publication").name(statement.name());
        out.wordsIf(statement.isForAllTables(), "for", "all", "tables")
                .wordsIf(!statement.objects().isEmpty(), "for");
        objects(statement.objects());
        return statement.options().isEmpty() ? out : out.words("with").options(statement.options());
    }

    @Override
    public Output addObjects(AddObjects statement) {
        alter(statement.name()).words("add");
        return objects(statement.objects());
    }

    @Override
    public Output setObjects(SetObjects statement) {
        alter(statement.name()).words("set");
        return objects(statement.objects());
    }

    @Override
    public Output dropObjects(DropObjects statement) {
        alter(statement.name()).words("drop");
        return objects(statement.objects());
    }

    @Override
    public Output setOptions(SetOptions statement) {
        return alter(statement.name()).words("set").options(statement.options());
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
        out.words("drop", "publication").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }

    private Output alter(Name name) {
        return out.words("alter", "publication").name(name);
    }

    /** PostgreSQL 14 wants the word before the first table only. */
    private Output objects(List<PublicationObject> objects) {
        for (int i = 0; i < objects.size(); i++) {
            boolean isLikeBefore =
                    i > 0 && objects.get(i).getClass() == objects.get(i - 1).getClass();
            if (i > 0) {
                out.behind(",");
            }
            object(objects.get(i), !isLikeBefore);
        }
        return out;
    }

    private void object(PublicationObject object, boolean isAnnounced) {
        if (object instanceof Table table) {
            out.wordsIf(isAnnounced, "table");
            table(table);
        } else if (object instanceof TablesInSchema tables) {
            out.wordsIf(isAnnounced, "tables", "in", "schema");
            tables.schema().ifPresentOrElse(out::name, () -> out.words("current_schema"));
        }
    }

    private void table(Table table) {
        RelationPrinter.print(table.relation(), out);
        out.listIfAny(table.columns(), out::name);
        table.condition().ifPresent(condition -> out.words("where")
                .parenthesized(() -> ExpressionPrinter.print(condition, out)));
    }
}
