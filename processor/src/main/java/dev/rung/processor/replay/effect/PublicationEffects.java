package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.Publication;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PublicationStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to publications. */
final class PublicationEffects implements PublicationStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final NamedObjects publications;

    PublicationEffects(Transition transition) {
        this.transition = transition;
        this.publications = new NamedObjects(transition, ObjectKind.PUBLICATION);
    }

    void apply(PublicationStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(PublicationStatement.Create create) {
        var definition =
                new Publication(create.isForAllTables(), entries(create.objects()), Options.of(create.options()));
        var publication = SchemaObject.of(
                        ObjectKind.PUBLICATION, SchemaObject.NONE, create.name().text(), definition)
                .needing(definition.needs());
        publications.add(publication, false, create.name());
        return null;
    }

    // entries

    private List<Publication.Entry> entries(List<PublicationStatement.PublicationObject> objects) {
        refuseConditions(objects);
        return objects.stream().flatMap(object -> entry(object).stream()).toList();
    }

    /** One table is named once, or without conditions and columns. */
    private void refuseConditions(List<PublicationStatement.PublicationObject> objects) {
        var tables = objects.stream()
                .filter(PublicationStatement.Table.class::isInstance)
                .map(PublicationStatement.Table.class::cast)
                .toList();
        Set<String> seen = new HashSet<>();
        for (var table : tables) {
            var name = table.relation().name();
            boolean saysMore = tables.stream()
                    .filter(other -> other.relation().name().toString().equals(name.toString()))
                    .anyMatch(other ->
                            other.condition().isPresent() || !other.columns().isEmpty());
            if (!seen.add(name.toString()) && saysMore) {
                twice("`" + name + "` is named twice, with conditions or columns", name.place());
            }
        }
    }

    private void refuseTwice(List<Name> columns) {
        Set<String> seen = new HashSet<>();
        columns.stream()
                .filter(name -> !seen.add(name.text()))
                .findFirst()
                .ifPresent(name -> twice("column `" + name.text() + "` is named twice", name.place()));
    }

    private void twice(String problem, Place place) {
        transition
                .verdict()
                .refused(
                        "42710",
                        problem,
                        "what a publication says of a table it says once",
                        "leave the second one out",
                        place);
    }

    private Optional<Publication.Entry> entry(PublicationStatement.PublicationObject object) {
        return object instanceof PublicationStatement.Table table
                ? transition.relation(table.relation().name()).map(found -> entry(table, found))
                : schema((PublicationStatement.TablesInSchema) object).map(this::entry);
    }

    private Optional<SchemaObject> schema(PublicationStatement.TablesInSchema tables) {
        return tables.schema()
                .map(name -> new NamedObjects(transition, ObjectKind.SCHEMA).find(name))
                .orElseGet(() -> transition.names().path().target(transition.schema()));
    }

    private Publication.Entry entry(SchemaObject schema) {
        return new Publication.Entry(schema.id(), schema.name(), List.of(), Optional.empty(), List.of(along(schema)));
    }

    /** The entry goes without a word when its table goes. Columns that it names stand in the way of being dropped. */
    private Publication.Entry entry(PublicationStatement.Table table, SchemaObject found) {
        Set<Dependency> needs = new HashSet<>();
        needs.add(along(found));
        var columns = new ArrayList<Long>();
        refuseTwice(table.columns());
        for (var name : table.columns()) {
            transition.known(found, ObjectKind.COLUMN, name).ifPresent(column -> {
                columns.add(column.id());
                needs.add(inTheWay(column.id()));
            });
        }
        Optional<Code<Expression>> where = table.condition()
                .filter(condition ->
                        !new ExpressionRules(transition, "the condition of a publication").breakRow(condition))
                .map(condition -> {
                    var bound = transition.binder().expression(condition, found);
                    refuseMade(condition, bound.needs());
                    bound.needs().stream().filter(id -> id != found.id()).forEach(id -> needs.add(inTheWay(id)));
                    return bound.code();
                });
        return new Publication.Entry(
                found.id(), transition.schema().describe(found), columns, where, List.copyOf(needs));
    }

    /** A condition is computed where no transaction is, so that it calls nothing but what PostgreSQL brings along. */
    private void refuseMade(Expression condition, Collection<Long> needs) {
        needs.stream()
                .flatMap(id -> transition.schema().find(id).stream())
                .filter(needed -> needed.is(
                        ObjectKind.FUNCTION,
                        ObjectKind.OPERATOR,
                        ObjectKind.TYPE,
                        ObjectKind.DOMAIN,
                        ObjectKind.COLLATION))
                .findFirst()
                .ifPresent(needed -> transition
                        .verdict()
                        .refused(
                                "0A000",
                                "the condition of a publication needs the %s `%s`"
                                        .formatted(
                                                needed.kind().words(),
                                                transition.schema().describe(needed)),
                                "a condition is computed with what PostgreSQL brings along",
                                "write it without `%s`".formatted(needed.name()),
                                condition.place(),
                                needed));
    }

    private static Dependency along(SchemaObject object) {
        return new Dependency(object.id(), Dependency.Type.AUTOMATIC, Dependency.Part.ENTRY);
    }

    private static Dependency inTheWay(long id) {
        return new Dependency(id, Dependency.Type.NORMAL, Dependency.Part.ENTRY);
    }

    private void replace(SchemaObject publication, List<Publication.Entry> entries) {
        var definition = publication.definition(Publication.class).with(entries);
        transition.replace(publication.with(definition).needingOnly(definition.needs()));
    }

    // alter

    @Override
    public @Nullable Void addObjects(PublicationStatement.AddObjects add) {
        publications
                .find(add.name())
                .filter(found -> isOfChosenTables(found, add.place()))
                .ifPresent(publication -> {
                    var entries = new ArrayList<>(
                            publication.definition(Publication.class).entries());
                    for (var entry : entries(add.objects())) {
                        if (contains(entries, entry.object())) {
                            refuse("42710", "publishes `" + entry.name() + "` already", publication, add.place());
                        } else {
                            entries.add(entry);
                        }
                    }
                    replace(publication, entries);
                });
        return null;
    }

    private boolean isOfChosenTables(SchemaObject publication, Place place) {
        boolean isForAll = publication.definition(Publication.class).isForAllTables();
        if (isForAll) {
            refuse("55000", "is for all tables, and cannot be changed to be for some", publication, place);
        }
        return !isForAll;
    }

    private static boolean contains(List<Publication.Entry> entries, long object) {
        return entries.stream().anyMatch(entry -> entry.object() == object);
    }

    private void refuse(String sqlState, String problem, SchemaObject publication, Place place) {
        var entries = publication.definition(Publication.class).entries().stream()
                .map(entry -> "`" + entry.name() + "`")
                .toList();
        transition
                .verdict()
                .refused(
                        sqlState,
                        "publication `" + publication.name() + "` " + problem,
                        entries.isEmpty()
                                ? "It names no tables at this point"
                                : "It names " + String.join(", ", entries) + " at this point",
                        "`alter publication " + publication.name() + " set table …` tells all of its tables anew",
                        place,
                        publication);
    }

    @Override
    public @Nullable Void setObjects(PublicationStatement.SetObjects set) {
        publications
                .find(set.name())
                .filter(found -> isOfChosenTables(found, set.place()))
                .ifPresent(publication -> replace(publication, entries(set.objects())));
        return null;
    }

    @Override
    public @Nullable Void dropObjects(PublicationStatement.DropObjects drop) {
        publications
                .find(drop.name())
                .filter(found -> isOfChosenTables(found, drop.place()))
                .ifPresent(publication -> {
                    var entries = new ArrayList<>(
                            publication.definition(Publication.class).entries());
                    for (var entry : entries(drop.objects())) {
                        if (!entries.removeIf(old -> old.object() == entry.object())) {
                            refuse("42704", "does not publish `" + entry.name() + "`", publication, drop.place());
                        }
                    }
                    replace(publication, entries);
                });
        return null;
    }

    @Override
    public @Nullable Void setOptions(PublicationStatement.SetOptions set) {
        publications
                .find(set.name())
                .ifPresent(publication -> transition.replace(publication.mapped(
                        Publication.class,
                        definition -> definition.with(definition.options().with(set.options())))));
        return null;
    }

    @Override
    public @Nullable Void rename(PublicationStatement.Rename rename) {
        publications.rename(rename.name(), rename.newName());
        return null;
    }

    @Override
    public @Nullable Void setOwner(PublicationStatement.SetOwner set) {
        publications.own(set.name(), set.owner());
        return null;
    }

    @Override
    public @Nullable Void drop(PublicationStatement.Drop drop) {
        publications.dropPlain(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }
}
