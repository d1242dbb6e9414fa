package dev.rung.processor.replay;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.Quotes;
import dev.rung.processor.parse.SqlText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The SQL that puts a difference right, as far as one statement does. */
final class Remedies {

    private Remedies() {}

    static String drop(Schema schema, SchemaObject object) {
        var name = Quotes.round(object.name());
        return switch (object.kind()) {
            case COLUMN -> "alter table " + owner(schema, object) + " drop column " + name;
            case CONSTRAINT -> "alter table " + owner(schema, object) + " drop constraint " + name;
            case TRIGGER, POLICY, RULE -> "drop " + object.kind().words() + " " + name + " on " + owner(schema, object);
            default ->
                "drop " + object.kind().words() + " " + Transition.quoted(object)
                        + Objects.toString(object.signature(), "");
        };
    }

    static String rename(Schema schema, SchemaObject object, String to) {
        var name = Quotes.round(object.name());
        var target = Quotes.round(to);
        return switch (object.kind()) {
            case COLUMN, CONSTRAINT ->
                "alter table " + owner(schema, object) + " rename "
                        + object.kind().words() + " " + name + " to " + target;
            case TRIGGER, POLICY, RULE ->
                "alter " + object.kind().words() + " " + name + " on " + owner(schema, object) + " rename to " + target;
            default ->
                "alter " + object.kind().words() + " " + Transition.quoted(object)
                        + Objects.toString(object.signature(), "") + " rename to " + target;
        };
    }

    /** Creates again what was lost; nothing where that takes more than the model knows. */
    static @Nullable String create(Schema schema, SchemaObject object, Difference.How how) {
        if (how != Difference.How.LOST) {
            return null;
        }
        return switch (object.kind()) {
            case COLUMN -> "alter table " + owner(schema, object) + " add column " + column(object);
            case CONSTRAINT -> constraint(schema, object);
            case INDEX -> index(schema, object);
            default -> null;
        };
    }

    static @Nullable String change(Schema schema, SchemaObject object, String property, @Nullable Fragment value) {
        var name = Quotes.round(object.name());
        if (property.equals("comment")) {
            return "comment on " + object.kind().words() + " " + commented(schema, object) + " is "
                    + (value == null ? "null" : SqlText.literal(value.text()));
        }
        if (object.kind() != ObjectKind.COLUMN) {
            return null;
        }
        var column = "alter table " + owner(schema, object) + " alter column " + name + " ";
        return switch (property) {
            case "type" -> value == null ? null : column + "type " + value;
            case "not null" -> column + (value == null ? "drop" : "set") + " not null";
            case "default" -> column + (value == null ? "drop default" : "set default " + value);
            case "identity" -> column + (value == null ? "drop identity" : "add generated " + value + " as identity");
            default -> null;
        };
    }

    private static String commented(Schema schema, SchemaObject object) {
        return switch (object.kind()) {
            case COLUMN -> owner(schema, object) + "." + Quotes.round(object.name());
            case CONSTRAINT, TRIGGER, POLICY, RULE -> Quotes.round(object.name()) + " on " + owner(schema, object);
            default -> Transition.quoted(object) + Objects.toString(object.signature(), "");
        };
    }

    private static String owner(Schema schema, SchemaObject object) {
        return schema.find(object.parent()).map(Transition::quoted).orElse("?");
    }

    private static String column(SchemaObject column) {
        var sql = new StringBuilder(Quotes.round(column.name())).append(" ").append(column.property("type"));
        if (column.property("collation") != null) {
            sql.append(" collate ").append(column.property("collation"));
        }
        if (column.property("default") != null) {
            sql.append(" default ").append(column.property("default"));
        }
        if (column.property("identity") != null) {
            sql.append(" generated ").append(column.property("identity")).append(" as identity");
        }
        if (column.property("not null") != null && column.property("identity") == null) {
            sql.append(" not null");
        }
        return sql.toString();
    }

    private static String constraint(Schema schema, SchemaObject constraint) {
        var sql = new StringBuilder("alter table ")
                .append(owner(schema, constraint))
                .append(" add constraint ")
                .append(Quotes.round(constraint.name()))
                .append(" ")
                .append(constraint.property("kind"));
        if (constraint.property("expression") != null) {
            return sql.append(" (")
                    .append(constraint.property("expression"))
                    .append(")")
                    .toString();
        }
        sql.append(" (").append(constraint.property("columns")).append(")");
        if (constraint.property("references") != null) {
            sql.append(" references ").append(constraint.property("references"));
            if (constraint.property("referenced columns") != null) {
                sql.append(" (")
                        .append(constraint.property("referenced columns"))
                        .append(")");
            }
        }
        for (var action : new String[] {"on delete", "on update"}) {
            if (constraint.property(action) != null) {
                sql.append(" ").append(action).append(" ").append(constraint.property(action));
            }
        }
        return sql.toString();
    }

    private static String index(Schema schema, SchemaObject index) {
        var sql = new StringBuilder("create ")
                .append(index.property("unique") == null ? "" : "unique ")
                .append("index ")
                .append(Quotes.round(index.name()))
                .append(" on ")
                .append(owner(schema, index));
        if (index.property("method") != null) {
            sql.append(" using ").append(index.property("method"));
        }
        sql.append(" (").append(index.property("elements")).append(")");
        if (index.property("include") != null) {
            sql.append(" include (").append(index.property("include")).append(")");
        }
        if (index.property("where") != null) {
            sql.append(" where ").append(index.property("where"));
        }
        return sql.toString();
    }
}
