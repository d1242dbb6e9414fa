package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.NamedKind;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoleName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What can be done to objects of any kind that have names of their own: they get other names, owners and schemas, and go. */
public final class NamedObjects {

    private final Transition transition;
    private final ObjectKind kind;

    /** Objects of a kind. */
    public NamedObjects(Transition transition, ObjectKind kind) {
        this.transition = transition;
        this.kind = kind;
    }

    /** A name that is not in a schema. */
    public static QualifiedName plain(Name name) {
        return new QualifiedName(List.of(name), name.place());
    }

    /** One that has to be there. Of one that PostgreSQL brings along nothing is known, and nothing is said. */
    public Optional<SchemaObject> find(QualifiedName name) {
        return find(name, false);
    }

    /** One that has to be there. */
    public Optional<SchemaObject> find(Name name) {
        return find(plain(name));
    }

    /** One that has to be there, unless it may be missing. */
    public Optional<SchemaObject> find(QualifiedName name, boolean ifExists) {
        return transition.find(kind, name, ifExists || isBuiltIn(name));
    }

    /** Whether PostgreSQL brings it along, in any of its versions. */
    public boolean isBuiltIn(QualifiedName name) {
        return isOfTheSystem(name)
                && catalogKind().filter(of -> isBuiltIn(of, name)).isPresent();
    }

    private static boolean isOfTheSystem(QualifiedName name) {
        return name.schema()
                .map(Name::text)
                .filter(schema -> !schema.equals("pg_catalog"))
                .isEmpty();
    }

    private static boolean isBuiltIn(NamedKind kind, QualifiedName name) {
        return kind == NamedKind.COLLATION && Locales.mayBe(name.name().text())
                || IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                        .anyMatch(version -> Catalog.of(version)
                                .names(kind)
                                .contains(name.name().text()));
    }

    private Optional<NamedKind> catalogKind() {
        return switch (kind) {
            case SCHEMA -> Optional.of(NamedKind.SCHEMA);
            case ACCESS_METHOD -> Optional.of(NamedKind.ACCESS_METHOD);
            case LANGUAGE -> Optional.of(NamedKind.LANGUAGE);
            case COLLATION -> Optional.of(NamedKind.COLLATION);
            case CONVERSION -> Optional.of(NamedKind.CONVERSION);
            case TEXT_SEARCH_CONFIGURATION -> Optional.of(NamedKind.TEXT_SEARCH_CONFIGURATION);
            case TEXT_SEARCH_DICTIONARY -> Optional.of(NamedKind.TEXT_SEARCH_DICTIONARY);
            case TEXT_SEARCH_PARSER -> Optional.of(NamedKind.TEXT_SEARCH_PARSER);
            case TEXT_SEARCH_TEMPLATE -> Optional.of(NamedKind.TEXT_SEARCH_TEMPLATE);
            default -> Optional.empty();
        };
    }

    /** Adds one, if its name is free. */
    public Optional<SchemaObject> add(SchemaObject object, boolean ifNotExists, Name name) {
        return transition.isFree(object, ifNotExists, name.place())
                ? Optional.of(transition.add(object))
                : Optional.empty();
    }

    public void rename(QualifiedName name, Name to) {
        find(name)
                .map(object -> object.named(to.text()))
                .filter(renamed -> transition.isFree(renamed, false, to.place()))
                .ifPresent(transition::replace);
    }

    public void rename(Name name, Name to) {
        rename(plain(name), to);
    }

    public void own(QualifiedName name, RoleName owner) {
        find(name).ifPresent(object -> transition.replace(Owners.given(object, owner)));
    }

    public void own(Name name, RoleName owner) {
        own(plain(name), owner);
    }

    public void move(QualifiedName name, Name schema) {
        find(name).ifPresent(object -> transition.move(object, schema));
    }

    public void drop(List<QualifiedName> names, boolean ifExists, Behavior behavior) {
        transition.drop(kind, names, ifExists, behavior);
    }

    public void dropPlain(List<Name> names, boolean ifExists, Behavior behavior) {
        drop(names.stream().map(NamedObjects::plain).toList(), ifExists, behavior);
    }
}
