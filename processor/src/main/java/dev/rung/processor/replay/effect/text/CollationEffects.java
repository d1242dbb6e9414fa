package dev.rung.processor.replay.effect.text;

import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Identifier;
import dev.rung.sql.tree.CollationStatement;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What statements do to collations. Which there are of the operating system is not known. */
public final class CollationEffects implements CollationStatement.Cases<@Nullable Void> {

    private static final String STANDARD = "default";

    private final Transition transition;
    private final NamedObjects collations;

    public CollationEffects(Transition transition) {
        this.transition = transition;
        this.collations = new NamedObjects(transition, ObjectKind.COLLATION);
    }

    public void apply(CollationStatement statement) {
        statement.accept(this);
    }

    /** That something cannot be without a collation that somebody made. */
    public static Set<Dependency> needs(Transition transition, Optional<QualifiedName> collation) {
        return collation.stream()
                .flatMap(name -> transition.names().find(ObjectKind.COLLATION, name).stream())
                .map(found -> Dependency.normal(found.id()))
                .collect(Collectors.toSet());
    }

    /** A column with another collation; without it, and without the one that it had, it cannot be. */
    public static SchemaObject collated(Transition transition, SchemaObject column, Optional<QualifiedName> collation) {
        return column.needingOnly(column.dependencies().stream()
                        .filter(dependency -> !ofColumn(transition, column).contains(dependency))
                        .toList())
                .needing(needs(transition, collation))
                .mapped(Column.class, definition -> definition.withCollation(written(collation)));
    }

    /** That a column cannot be without its collation, if somebody made that. */
    public static Set<Dependency> ofColumn(Transition transition, SchemaObject column) {
        var own = column.definition(Column.class).collation();
        return column.dependencies().stream()
                .filter(dependency -> transition
                        .schema()
                        .find(dependency.on())
                        .filter(object -> object.kind() == ObjectKind.COLLATION)
                        .filter(object ->
                                own.filter(name -> isCalled(name, object)).isPresent())
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static boolean isCalled(String written, SchemaObject collation) {
        var name = Identifier.quote(collation.name());
        return written.equals(name) || written.endsWith("." + name);
    }

    /** A collation as SQL writes it, unless it is the one that a text has by itself: {@code default} (PostgreSQL 18, "Collation Support"). */
    public static Optional<String> written(Optional<QualifiedName> collation) {
        return collation
                .filter(name -> !name.name().text().equals(STANDARD) || !isOfTheSystem(name))
                .map(CollationEffects::withoutCatalog)
                .map(QualifiedName::toString);
    }

    /** {@code pg_catalog."C"} is {@code "C"}. */
    private static QualifiedName withoutCatalog(QualifiedName name) {
        return isOfTheSystem(name) ? new QualifiedName(List.of(name.name()), name.place()) : name;
    }

    private static boolean isOfTheSystem(QualifiedName name) {
        return name.schema().map(schema -> schema.text().equals("pg_catalog")).orElse(true);
    }

    @Override
    public @Nullable Void create(CollationStatement.Create create) {
        add(create.name(), create.ifNotExists(), new NamedOnly(Options.of(create.options())));
        return null;
    }

    @Override
    public @Nullable Void copy(CollationStatement.Copy copy) {
        var original = collations.find(copy.original());
        var definition = original.map(found -> found.definition(NamedOnly.class))
                .orElseGet(() -> new NamedOnly(
                        Options.written(Map.of("from", copy.original().name().text()))));
        add(copy.name(), copy.ifNotExists(), definition);
        return null;
    }

    private void add(QualifiedName name, boolean ifNotExists, NamedOnly definition) {
        transition
                .target(name)
                .map(in -> SchemaObject.of(ObjectKind.COLLATION, in, name.name().text(), definition))
                .ifPresent(collation -> collations.add(collation, ifNotExists, name.name()));
    }

    /** Which version of the library it was made with is data. */
    @Override
    public @Nullable Void refreshVersion(CollationStatement.RefreshVersion refresh) {
        collations.find(refresh.name());
        return null;
    }

    @Override
    public @Nullable Void rename(CollationStatement.Rename rename) {
        collations.rename(rename.name(), rename.newName());
        return null;
    }

    @Override
    public @Nullable Void setOwner(CollationStatement.SetOwner set) {
        collations.own(set.name(), set.owner());
        return null;
    }

    @Override
    public @Nullable Void setSchema(CollationStatement.SetSchema set) {
        collations.move(set.name(), set.schema());
        return null;
    }

    @Override
    public @Nullable Void drop(CollationStatement.Drop drop) {
        var made = drop.names().stream()
                .filter(name -> !collations.isBuiltIn(name) || isMade(name))
                .toList();
        collations.drop(made, drop.ifExists(), drop.behavior());
        return null;
    }

    private boolean isMade(QualifiedName name) {
        return transition.names().find(ObjectKind.COLLATION, name).isPresent();
    }
}
