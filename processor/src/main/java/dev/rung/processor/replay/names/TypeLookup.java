package dev.rung.processor.replay.names;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.MadeType;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.StandardType;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds types by the names that SQL gives them (PostgreSQL 18, "Data Types"). */
public final class TypeLookup {

    private static final dev.rung.sql.catalog.Types BUILT_IN =
            Catalog.of(Catalog.NEWEST).types();

    private final Lookup names;

    /** Looks where a look-up of names looks. */
    public TypeLookup(Lookup names) {
        this.names = names;
    }

    /** What a name stands for, if that is known. */
    public Optional<Type> find(TypeName written) {
        return element(written.base()).map(type -> written.dimensions().isEmpty() ? type : arrayOf(type));
    }

    /** A type that is not known, which is the same as any other that is written so. */
    public static Type unknown(TypeName written) {
        var bare = new TypeName(false, written.base(), List.of(), written.place());
        var type = Type.of(dev.rung.sql.catalog.Type.composite("public", SqlPrinter.print(bare)));
        return written.dimensions().isEmpty() ? type : arrayOf(type);
    }

    private static Type arrayOf(Type type) {
        return new Type(type.made(), type.type().array(), type.modifiers());
    }

    private Optional<Type> element(TypeName.Base base) {
        if (base instanceof TypeName.Named named) {
            return named(named.name()).map(type -> new Type(type.made(), type.type(), modifiers(named.modifiers())));
        }
        if (base instanceof TypeName.Standard standard) {
            return BUILT_IN.find(standard.keyword().catalogName())
                    .map(type -> new Type(SchemaObject.NONE, type, modifiers(standard)));
        }
        if (base instanceof TypeName.Interval interval) {
            return Optional.of(new Type(SchemaObject.NONE, BUILT_IN.get("interval"), modifiers(interval)));
        }
        return base instanceof TypeName.OfColumn of ? ofColumn(of.column()) : Optional.empty();
    }

    /** {@code users.email%type}: the type that the column has at the time. */
    private Optional<Type> ofColumn(QualifiedName column) {
        var parts = column.parts();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return names.relation(new QualifiedName(parts.subList(0, parts.size() - 1), column.place()))
                .flatMap(relation -> names.part(relation, ObjectKind.COLUMN, column.name()))
                .map(SchemaObject::definition)
                .filter(Column.class::isInstance)
                .map(found -> ((Column) found).type());
    }

    /** {@code char} is {@code char(1)}, {@code numeric(5)} is {@code numeric(5, 0)}. */
    private static List<String> modifiers(TypeName.Standard standard) {
        var written = modifiers(standard.modifiers());
        boolean isOne = standard.keyword() == StandardType.CHARACTER || standard.keyword() == StandardType.BIT;
        if (isOne && written.isEmpty()) {
            return List.of("1");
        }
        boolean isWhole = standard.keyword() == StandardType.NUMERIC && written.size() == 1;
        return isWhole ? List.of(written.get(0), "0") : written;
    }

    private static List<String> modifiers(TypeName.Interval interval) {
        return Stream.concat(
                        interval
                                .fields()
                                .map(fields ->
                                        fields.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                .stream(),
                        interval.precision().map(NumberConstant::text).stream())
                .toList();
    }

    private static List<String> modifiers(List<Expression> modifiers) {
        return modifiers.stream().map(SqlPrinter::print).toList();
    }

    /** PostgreSQL's own types are found before those that somebody made, unless a schema is written. */
    private Optional<Type> named(QualifiedName name) {
        boolean mayBeBuiltIn = name.schema()
                .map(Name::text)
                .filter(schema -> !schema.equals("pg_catalog"))
                .isEmpty();
        return Optional.of(name)
                .filter(written -> mayBeBuiltIn)
                .flatMap(written -> BUILT_IN.find(written.name().text()))
                .map(Type::of)
                .or(() -> names.type(name).map(this::made))
                .or(() -> array(name));
    }

    /** {@code _text} is an array of {@code text}, also of types that somebody made. */
    private Optional<Type> array(QualifiedName name) {
        var text = name.name().text();
        if (!text.startsWith("_")) {
            return Optional.empty();
        }
        var element = new Name(text.substring(1), name.name().place());
        var parts = new ArrayList<>(name.parts());
        parts.set(parts.size() - 1, element);
        return names.type(new QualifiedName(parts, name.place()))
                .map(this::made)
                .map(TypeLookup::arrayOf);
    }

    private Type made(SchemaObject object) {
        return new Type(object.id(), known(object), List.of());
    }

    /** The row of a relation is a type too. */
    private dev.rung.sql.catalog.Type known(SchemaObject object) {
        var schema = names.schemaOf(object);
        return object.definition() instanceof MadeType made
                ? made.known(schema, object.name())
                : dev.rung.sql.catalog.Type.composite(schema, object.name());
    }
}
