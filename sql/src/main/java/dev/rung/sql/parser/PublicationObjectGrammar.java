package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PublicationStatement.PublicationObject;
import dev.rung.sql.tree.PublicationStatement.Table;
import dev.rung.sql.tree.PublicationStatement.TablesInSchema;
import dev.rung.sql.tree.Relation;
import java.util.List;
import java.util.Optional;

/** What publications are of: {@code pub_obj_list}. What has no word before it is of the same kind as the one before. */
final class PublicationObjectGrammar {

    private enum Kind {
        UNKNOWN,
        TABLE,
        SCHEMA
    }

    private final Cursor at;
    private Kind kind = Kind.UNKNOWN;

    private PublicationObjectGrammar(Cursor at) {
        this.at = at;
    }

    static List<PublicationObject> objects(Cursor at) {
        var grammar = new PublicationObjectGrammar(at);
        return at.separated(any -> grammar.object());
    }

    /** What is dropped has no columns and no condition: PostgreSQL 18, {@code AlterPublicationTables}. */
    static List<PublicationObject> dropped(Cursor at) {
        var objects = objects(at);
        for (var object : objects) {
            if (object instanceof Table table
                    && (!table.columns().isEmpty() || table.condition().isPresent())) {
                at.refuse(
                        table.place(),
                        "a table is taken out of a publication as a whole",
                        "leave out the columns and the condition");
            }
        }
        return objects;
    }

    private PublicationObject object() {
        int start = at.mark();
        if (at.accept("table")) {
            kind = Kind.TABLE;
            return table(start);
        }
        if (at.accept("tables", "in")) {
            at.expect("schema");
            kind = Kind.SCHEMA;
            return schema(start);
        }
        return switch (kind) {
            case TABLE -> tableWithoutWord(start);
            case SCHEMA -> schemaWithoutWord(start);
            case UNKNOWN -> throw neither(start);
        };
    }

    private Table table(int start) {
        var relation = RelationGrammar.relation(at);
        var columns = at.is("(") ? at.list(Cursor::name) : List.<Name>of();
        var condition = at.after("where", ExpressionGrammar::parenthesized);
        return new Table(relation, columns, condition, at.since(start));
    }

    private TablesInSchema schema(int start) {
        var name = at.accept("current_schema") ? Optional.<Name>empty() : Optional.of(at.name());
        return new TablesInSchema(name, at.since(start));
    }

    private Table tableWithoutWord(int start) {
        if (at.follows("current_schema")) {
            throw wrong(at.peek().place(), "`current_schema` is no name of a table");
        }
        return table(start);
    }

    private TablesInSchema schemaWithoutWord(int start) {
        if (at.follows("current_schema")) {
            return schema(start);
        }
        var table = table(start);
        boolean isSchema = table.relation().name().parts().size() == 1
                && table.relation().descent() == Relation.Descent.DEFAULT
                && table.columns().isEmpty()
                && table.condition().isEmpty();
        if (!isSchema) {
            throw wrong(table.place(), "this is no name of a schema");
        }
        return new TablesInSchema(Optional.of(table.relation().name().name()), at.since(start));
    }

    private SyntaxException neither(int start) {
        if (!at.accept("current_schema")) {
            table(start);
        }
        return wrong(at.since(start), "it is not said what this is");
    }

    private SyntaxException wrong(Place place, String problem) {
        return at.wrong(place, problem, "write `table` or `tables in schema` before it");
    }
}
