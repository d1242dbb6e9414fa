package dev.rung.processor.replay;

import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.IndexDefinition;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.Query;
import dev.rung.processor.parse.SequenceOptions;
import dev.rung.processor.parse.SqlStatement;
import dev.rung.processor.parse.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code create} does to the schema. */
final class Creation {

    private static final Set<String> TRIGGER_FUNCTIONS = Set.of(
            "tsvector_update_trigger",
            "tsvector_update_trigger_column",
            "suppress_redundant_updates_trigger",
            "lo_manage");

    private static final Pattern MULTIRANGE = Pattern.compile("(?i)multirange_type_name\\s*=\\s*([^\\s,)]+)");

    private final Transition transition;
    private final Constraints constraints;
    private final Columns columns;

    Creation(Transition transition) {
        this.transition = transition;
        this.constraints = new Constraints(transition);
        this.columns = new Columns(transition, constraints);
    }

    Columns columns() {
        return columns;
    }

    Constraints constraints() {
        return constraints;
    }

    /** Creates a schema, unless there is one; whether the statement goes on. */
    boolean schema(SqlStatement.CreateSchema create) {
        var existing = transition.lookUp(ObjectKind.SCHEMA, QualifiedName.of(create.name()));
        if (stops(existing, create.ifNotExists())) {
            return false;
        }
        transition.add(SchemaObject.of(ObjectKind.SCHEMA, null, create.name()));
        return true;
    }

    private boolean stops(Optional<SchemaObject> existing, boolean ifNotExists) {
        return ifNotExists ? existing.isPresent() : transition.exists(existing, null);
    }

    private Optional<SchemaObject> relationAt(String schemaName, String name) {
        return transition.schema().find(Schema.Key.relation(schemaName, name));
    }

    void table(SqlStatement.CreateTable create) {
        var schemaName = schemaFor(create.name());
        if (stops(relationAt(schemaName, create.name().name()), create.ifNotExists())) {
            return;
        }
        var filled = Optional.ofNullable(create.filling())
                .flatMap(filling -> FilledTable.columns(filling, schemaName, transition));
        var table = SchemaObject.of(ObjectKind.TABLE, schemaName, create.name().name())
                .complete(create.isComplete() || filled.isPresent())
                .withAll(create.properties());
        if (create.parent() != null) {
            var parent = transition.relation(create.parent());
            if (parent.isEmpty()) {
                transition.unknown(ObjectKind.TABLE, create.parent());
            } else {
                table = table.in(parent.get().id());
            }
        }
        var added = transition.add(table);
        filled.orElse(create.columns())
                .forEach(column -> columns.add(transition.current(added), column.withoutConstraints()));
        var all = Stream.concat(
                create.columns().stream().flatMap(column -> column.constraints().stream()),
                create.constraints().stream());
        ConstraintOrder.of(all.toList()).forEach(constraint -> constraints.add(transition.current(added), constraint));
    }

    private String schemaFor(QualifiedName name) {
        var schemaName = transition.schemaFor(name);
        if (name.schema() != null
                && transition
                        .lookUp(ObjectKind.SCHEMA, QualifiedName.of(schemaName))
                        .isEmpty()) {
            transition.unknown(ObjectKind.SCHEMA, QualifiedName.of(schemaName));
        }
        return schemaName;
    }

    void index(SqlStatement.CreateIndex create) {
        var found = transition.relation(create.table());
        if (found.isEmpty()) {
            transition.unknown(ObjectKind.TABLE, create.table());
            return;
        }
        var table = found.get();
        var schemaName = String.valueOf(table.schema());
        var definition = create.definition();
        var name = create.name() != null
                ? create.name()
                : Names.choose(table.name(), names(definition), "idx", taken -> transition.isTaken(schemaName, taken));
        if (stops(relationAt(schemaName, name), create.ifNotExists())) {
            return;
        }
        var uses = new HashSet<Long>();
        var elements = new ArrayList<String>();
        for (var element : definition.elements()) {
            elements.add(element.expression() + element.order());
            if (element.column() == null) {
                uses.addAll(transition.columnsIn(table, element.expression().text()));
            } else if (!column(table, element.column(), uses)) {
                return;
            }
        }
        definition.include().forEach(column -> column(table, column, uses));
        var index = SchemaObject.of(ObjectKind.INDEX, table.schema(), name)
                .in(table.id())
                .with("elements", Fragment.code(String.join(", ", elements)))
                .with("include", Constraints.list(definition.include()))
                .with("where", definition.where())
                .withCode(definition.traits());
        if (definition.where() != null) {
            uses.addAll(transition.columnsIn(table, definition.where().text()));
        }
        transition.add(index.using(uses));
    }

    private boolean column(SchemaObject table, String name, Set<Long> uses) {
        var column = transition.schema().child(table.id(), ObjectKind.COLUMN, name);
        column.ifPresentOrElse(found -> uses.add(found.id()), () -> transition.unknown(ObjectKind.COLUMN, name, table));
        return column.isPresent() || !table.isComplete();
    }

    /** The names that PostgreSQL makes the name of an index from: of functions where it is on expressions. */
    private static List<String> names(IndexDefinition definition) {
        var names = new ArrayList<String>();
        for (var element : definition.elements()) {
            names.add(Names.choose(element.name(), names));
        }
        definition.include().forEach(column -> names.add(Names.choose(column, names)));
        return names;
    }

    void view(SqlStatement.CreateView create) {
        var schemaName = schemaFor(create.name());
        create.query().sources().keySet().stream()
                .filter(source -> !source.equals(create.name()))
                .filter(source -> transition.relation(source).isEmpty())
                .forEach(source -> transition.unknown(ObjectKind.TABLE, source));
        var existing = relationAt(schemaName, create.name().name());
        var view = SchemaObject.of(create.kind(), schemaName, create.name().name())
                .complete(false)
                .withAll(create.properties())
                .using(uses(create.query()));
        if (create.orReplace()
                && existing.filter(found -> found.kind() == create.kind()).isPresent()) {
            transition.replaceView(keeping(existing.get(), view));
        } else if (!stops(existing, create.ifNotExists())) {
            transition.addView(view);
        }
    }

    /** What stays when something is replaced: who it is, its comment and its privileges. */
    private static SchemaObject keeping(SchemaObject old, SchemaObject replacement) {
        var kept = replacement.withId(old.id()).in(old.parent());
        for (var property : old.properties().entrySet()) {
            if (property.getKey().equals("comment")
                    || property.getKey().startsWith("privilege ")
                    || property.getKey().equals("owner")) {
                kept = kept.with(property.getKey(), property.getValue());
            }
        }
        return kept;
    }

    /** The relations that a query reads, and the columns of them that it surely names. */
    private Set<Long> uses(Query query) {
        var uses = new HashSet<Long>();
        query.sources()
                .forEach((name, aliases) -> transition.relation(name).ifPresent(relation -> {
                    uses.add(relation.id());
                    boolean isOnly = query.sources().size() == 1;
                    boolean all = query.readsAllOf(aliases);
                    for (var column : transition.schema().children(relation.id(), ObjectKind.COLUMN)) {
                        boolean named =
                                query.mentions(column.name(), aliases) && (isOnly || isUnique(column.name(), query));
                        if (all || named) {
                            uses.add(column.id());
                        }
                    }
                }));
        for (var function : query.functions()) {
            var routines = transition.routines(function);
            if (routines.size() == 1) {
                uses.add(routines.get(0).id());
            }
        }
        return uses;
    }

    /** Whether only one of the relations that a query reads has such a column. */
    private boolean isUnique(String column, Query query) {
        return query.sources().keySet().stream()
                        .map(transition::relation)
                        .filter(relation -> relation.isEmpty()
                                || !relation.get().isComplete()
                                || transition
                                        .schema()
                                        .child(relation.get().id(), ObjectKind.COLUMN, column)
                                        .isPresent())
                        .count()
                == 1;
    }

    void sequence(SqlStatement.CreateSequence create) {
        var schemaName = schemaFor(create.name());
        if (stops(relationAt(schemaName, create.name().name()), create.ifNotExists())) {
            return;
        }
        var sequence = SchemaObject.of(
                        ObjectKind.SEQUENCE, schemaName, create.name().name())
                .with("made by", Fragment.code("a sequence"))
                .withCode(SequenceOptions.created(create.options()));
        var added = transition.add(sequence);
        if (create.ownedBy() != null) {
            own(added, create.ownedBy());
        }
    }

    void own(SchemaObject sequence, Alteration.OwnedBy owner) {
        if (owner.table() == null || owner.column() == null) {
            transition.replace(transition.current(sequence).in(SchemaObject.NONE));
            return;
        }
        var table = transition.relation(owner.table());
        if (table.isEmpty()) {
            transition.unknown(ObjectKind.TABLE, owner.table());
            return;
        }
        var column = transition.schema().child(table.get().id(), ObjectKind.COLUMN, owner.column());
        if (column.isEmpty()) {
            transition.unknown(ObjectKind.COLUMN, owner.column(), table.get());
            return;
        }
        transition.replace(transition.current(sequence).in(column.get().id()));
    }

    void type(SqlStatement.CreateType create) {
        var schemaName = schemaFor(create.name());
        var existing = transition
                .schema()
                .find(Schema.Key.of(create.kind(), 0, schemaName, create.name().name()))
                .or(() ->
                        relationAt(schemaName, create.name().name()).filter(found -> found.kind() == ObjectKind.TABLE));
        var created =
                SchemaObject.of(create.kind(), schemaName, create.name().name()).withAll(create.properties());
        if (completes(create, existing)) {
            transition.replace(created.withId(existing.get().id()));
            return;
        }
        if (transition.exists(existing, null)) {
            return;
        }
        var type = transition.add(created);
        multirange(create)
                .ifPresent(name -> transition.add(
                        SchemaObject.of(ObjectKind.TYPE, schemaName, name).in(type.id())));
        create.attributes().forEach(attribute -> columns.add(type, attribute));
        create.constraints().forEach(constraint -> constraints.add(type, constraint));
    }

    /** A shell type, which the functions of a base type need to be there, is what the base type replaces. */
    private static boolean completes(SqlStatement.CreateType create, Optional<SchemaObject> existing) {
        return create.properties().containsKey("definition")
                && existing.filter(type -> type.property("shell") != null).isPresent();
    }

    /** The type that comes with a range: {@code makeMultirangeTypeName} of PostgreSQL 14 and newer. */
    private static Optional<String> multirange(SqlStatement.CreateType create) {
        var definition = create.properties().get("definition");
        if (definition == null || !definition.text().matches("(?is)as\\s+range\\b.*")) {
            return Optional.empty();
        }
        var given = MULTIRANGE.matcher(definition.text());
        if (given.find()) {
            return SqlText.name(given.group(1)).map(QualifiedName::name);
        }
        var name = create.name().name();
        return Optional.of(name.contains("range") ? name.replaceFirst("range", "multirange") : name + "_multirange");
    }

    void routine(SqlStatement.CreateRoutine create) {
        var reference = create.routine();
        var schemaName = schemaFor(reference.name());
        var routine = SchemaObject.of(
                        create.kind(), schemaName, reference.name().name())
                .signed(reference.signature())
                .withAll(create.properties())
                .using(typesOf(create));
        var existing = transition.schema().find(Schema.Key.of(routine));
        if (create.orReplace() && existing.isPresent()) {
            transition.replace(keeping(existing.get(), routine));
        } else if (!transition.exists(existing, null)) {
            transition.add(routine);
        }
    }

    /** The types that a routine takes and returns. */
    private Set<Long> typesOf(SqlStatement.CreateRoutine create) {
        var arguments = String.valueOf(create.routine().signature()).split(", ");
        var returned = Optional.ofNullable(create.properties().get("returns"))
                .map(type -> type.text().replaceFirst("^setof ", ""));
        return Stream.concat(Stream.of(arguments), returned.stream())
                .flatMap(type -> SqlText.name(type.replaceAll("[()\\[\\]]", "")).flatMap(transition::type).stream())
                .map(SchemaObject::id)
                .collect(Collectors.toSet());
    }

    void object(SqlStatement.CreateObject create) {
        if (create.kind() == ObjectKind.EXTENSION) {
            transition.doubt(transition.doubt().afterCreating(create));
        }
        var name = create.object().name();
        var object = SchemaObject.of(create.kind(), null, name.name()).withAll(create.properties());
        var on = create.object().on();
        if (on != null) {
            var owner = transition.relation(on);
            if (owner.isEmpty()) {
                transition.unknown(ObjectKind.TABLE, on);
                return;
            }
            object = object.in(owner.get().id()).using(columnsOf(owner.get(), create));
        }
        if (create.kind() == ObjectKind.STATISTICS) {
            object = object.named(transition.schemaFor(name), name.name());
        }
        if (create.function() != null) {
            object = calling(object, create.function());
        }
        var existing = transition.schema().find(Schema.Key.of(object));
        if (create.orReplace() && existing.isPresent()) {
            transition.replace(keeping(existing.get(), object));
        } else if (!stops(existing, create.ifNotExists())) {
            transition.add(object);
        }
    }

    /** The columns that a policy looks at, whose updates a trigger waits for, or that statistics are about. */
    private Set<Long> columnsOf(SchemaObject table, SqlStatement.CreateObject create) {
        var uses = new HashSet<Long>();
        var properties =
                create.kind() == ObjectKind.STATISTICS ? List.of("definition") : List.of("using", "with check", "when");
        for (var property : properties) {
            var text = create.properties().get(property);
            if (text != null) {
                uses.addAll(transition.columnsIn(table, text.text()));
            }
        }
        return uses;
    }

    private SchemaObject calling(SchemaObject trigger, QualifiedName function) {
        var found = transition.routine(function, "()");
        if (found.isEmpty() && !TRIGGER_FUNCTIONS.contains(function.name())) {
            transition.unknown(ObjectKind.FUNCTION, function);
        }
        var uses = new HashSet<>(trigger.uses());
        found.ifPresent(routine -> uses.add(routine.id()));
        return trigger.with("function", Fragment.code(function.toString())).using(uses);
    }
}
