package dev.rung.processor.replay.effect.remedy;

import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Identifier;
import dev.rung.sql.Parsed;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableAction;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How the statements of remedies name what is in a schema; {@code public} is left out. */
public final class Spelling {

    private static final Set<String> ROLE_WORDS = Set.of("public", "current_user", "current_role", "session_user");

    private final Schema schema;

    public Spelling(Schema schema) {
        this.schema = schema;
    }

    public static Name name(String text) {
        return new Name(text, Place.NOWHERE);
    }

    /** A name that is written alone: that of a column, a constraint, a role. */
    public static Name name(SchemaObject object) {
        return name(object.name());
    }

    /** A name with its schema, unless that is {@code public}. */
    public QualifiedName of(SchemaObject object) {
        return of(object, object.name());
    }

    private QualifiedName of(SchemaObject object, String name) {
        var parts = schema.find(object.schema())
                .map(SchemaObject::name)
                .filter(in -> !in.equals("public"))
                .map(in -> List.of(name(in), name(name)))
                .orElseGet(() -> List.of(name(name)));
        return new QualifiedName(parts, Place.NOWHERE);
    }

    /** What a part of something belongs to. */
    public QualifiedName ownerOf(SchemaObject part) {
        return of(schema.get(part.parent()));
    }

    /** A table, or whatever else has rows. */
    public Relation relation(SchemaObject object) {
        return new Relation(of(object), Relation.Descent.DEFAULT, Place.NOWHERE);
    }

    /** The table that a column, a constraint or an index belongs to. */
    public Relation tableOf(SchemaObject part) {
        return relation(schema.get(part.parent()));
    }

    /** The names of objects, if all of them are there. */
    public Optional<List<Name>> names(List<Long> ids) {
        var names = ids.stream()
                .flatMap(id -> schema.find(id).stream())
                .map(Spelling::name)
                .toList();
        return names.size() == ids.size() ? Optional.of(names) : Optional.empty();
    }

    /** A type, as it is called by now. */
    public TypeName type(Type type) {
        return ((Cast) SqlParser.expression("null::" + written(type))).type();
    }

    /** What {@code character} and {@code bit} stand for has a length of one. */
    private String written(Type type) {
        var element = type.type().element().orElse(type.type());
        boolean hasNoLength = type.modifiers().isEmpty() && (element.is("bpchar") || element.is("bit"));
        return hasNoLength ? '"' + element.name() + '"' + (type.type().isArray() ? "[]" : "") : type.shown(schema);
    }

    /** How a statement names a type or a domain that it drops. */
    public static TypeName named(SchemaObject object, Schema schema) {
        var base = new TypeName.Named(new Spelling(schema).of(object), List.of(), Place.NOWHERE);
        return new TypeName(false, base, List.of(), Place.NOWHERE);
    }

    /** A name without a schema. */
    public static QualifiedName plain(String text) {
        return new QualifiedName(List.of(name(text)), Place.NOWHERE);
    }

    /** A name that the model keeps as SQL writes it: that of a collation. */
    public static QualifiedName written(String sql) {
        return ((TypeName.Named)
                        ((Cast) SqlParser.expression("null::" + sql)).type().base())
                .name();
    }

    /** A statement as it is written. */
    public static Statement statement(String sql) {
        return ((Parsed.Read) SqlParser.parse(sql)).statement();
    }

    /** A role, or the word that stands for one. */
    public static String role(String name) {
        return ROLE_WORDS.contains(name) ? name : Identifier.quote(name);
    }

    /** Storage parameters. */
    public static List<Option> options(Options options) {
        var written = new ArrayList<Option>();
        new TreeMap<>(options.values())
                .forEach((name, value) -> written.add(new Option(
                        written(name),
                        Optional.of(new Option.Text(new TextConstant(value, Place.NOWHERE), Place.NOWHERE)),
                        Place.NOWHERE)));
        return written;
    }

    /** One of several options, told by the property that it is. */
    public static Optional<Option> option(Options options, String property) {
        return options(options).stream()
                .filter(option -> property.equals("option " + option.name()))
                .findFirst();
    }

    /** {@code alter table} of the table that a column, a constraint or an index belongs to. */
    public Statement alterOwner(SchemaObject part, TableAction... actions) {
        return new TableStatement.Alter(false, false, tableOf(part), List.of(actions), Place.NOWHERE);
    }

    /** {@code alter table}. */
    public Statement alter(SchemaObject table, TableAction... actions) {
        return new TableStatement.Alter(false, false, relation(table), List.of(actions), Place.NOWHERE);
    }
}
