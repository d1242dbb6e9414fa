package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.binding.Binder;
import dev.rung.processor.replay.binding.Bound;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Composite;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.processor.replay.verdict.Doubt;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Tree;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The schema on its way through the statements of one direction of a migration. */
public final class Transition {

    private final int postgres;
    private final Lookup names = new Lookup(this::schema);
    private final Verdict verdict;
    private final Set<Long> touched = new HashSet<>();
    private final Set<Long> recent = new TreeSet<>();
    private final Set<Long> droppedWithData = new LinkedHashSet<>();
    private final Set<Long> running = new HashSet<>();
    private Schema schema;
    private Schema beforeActions;
    private UnaryOperator<Binder> sight = UnaryOperator.identity();
    private boolean checksBodies = true;

    /**
     * Begins at a schema.
     *
     * @param schema the schema before
     * @param doubt what of it is in doubt
     */
    public Transition(Schema schema, Doubt doubt) {
        this(schema, doubt, Catalog.OLDEST);
    }

    /**
     * Begins at a schema, for some versions of PostgreSQL.
     *
     * @param schema the schema before
     * @param doubt what of it is in doubt
     * @param postgres the oldest version of PostgreSQL that the statements run on
     */
    public Transition(Schema schema, Doubt doubt, int postgres) {
        this.postgres = postgres;
        this.schema = schema;
        this.beforeActions = schema;
        this.verdict = new Verdict(this::schema, doubt);
    }

    /** The schema by now. */
    public Schema schema() {
        return schema;
    }

    /** The oldest version of PostgreSQL that the statements run on. */
    int postgres() {
        return postgres;
    }

    /** What names stand for. */
    public Lookup names() {
        return names;
    }

    /** What there is to say. */
    public Verdict verdict() {
        return verdict;
    }

    /** What was created, changed or dropped. */
    public Set<Long> touched() {
        return touched;
    }

    /** What was touched since the last time that this was forgotten. */
    public SortedSet<Long> recent() {
        return new TreeSet<>(recent);
    }

    /** Forgets what was touched of late: another statement begins. */
    public void forgetRecent() {
        recent.clear();
    }

    private void touch(long id) {
        touched.add(id);
        recent.add(id);
    }

    /** Tables and columns that were dropped, with what was in them. */
    public Set<Long> droppedWithData() {
        return droppedWithData;
    }

    /** The session ends, and with it all temporary objects. */
    public void end() {
        schema.schema(SearchPath.TEMPORARY)
                .ifPresent(temporary -> List.copyOf(touched).stream()
                        .flatMap(id -> schema.find(id).stream())
                        .filter(object -> object.isMemberOf(temporary.id()))
                        .sorted(Comparator.comparingLong(SchemaObject::id))
                        .forEach(this::removeWithParts));
    }

    private void removeWithParts(SchemaObject object) {
        schema.children(object.id()).forEach(this::removeWithParts);
        remove(object);
    }

    /** An object as it is by now. */
    public SchemaObject current(SchemaObject object) {
        return schema.find(object.id()).orElse(object);
    }

    /** Adds an object, which gets an id. */
    public SchemaObject add(SchemaObject object) {
        long id = schema.nextId();
        schema = schema.plus(new DefaultPrivileges(this).given(object));
        touch(id);
        return schema.get(id);
    }

    /** Puts an object in the place of the one with its id. */
    public SchemaObject replace(SchemaObject object) {
        touch(object.id());
        schema = schema.replace(object);
        return object;
    }

    /** Takes one object away, and nothing else. */
    public void remove(SchemaObject object) {
        touch(object.id());
        schema = schema.minus(object.id());
    }

    void losesData(SchemaObject object) {
        droppedWithData.add(object.id());
    }

    // what effects of all kinds do

    /** Tables and those that inherit from them. */
    public Descent descent() {
        return new Descent(this);
    }

    /** Binds names to what there is by now. */
    public Binder binder() {
        return sight.apply(new Binder(schema, names, verdict));
    }

    /** Runs something in which names stand for more than is in the schema: variables. */
    public void seeing(UnaryOperator<Binder> more, Runnable work) {
        var before = sight;
        sight = more;
        try {
            work.run();
        } finally {
            sight = before;
        }
    }

    /** Runs the actions of one statement. */
    public void together(Runnable actions) {
        var outer = beforeActions;
        beforeActions = schema;
        actions.run();
        beforeActions = outer;
    }

    /** What is so in the schema before the actions of the statement, whichever of them were taken by now. */
    public <T> T beforeActions(Supplier<T> question) {
        var now = schema;
        schema = beforeActions;
        var answer = question.get();
        schema = now;
        return answer;
    }

    /** Runs the body of a routine, unless it runs already: how often a routine calls itself is not known. */
    public boolean calling(SchemaObject routine, BooleanSupplier body) {
        if (!running.add(routine.id())) {
            return false;
        }
        try {
            return body.getAsBoolean();
        } finally {
            running.remove(routine.id());
        }
    }

    /** Whether PostgreSQL checks the bodies of routines that are created: {@code check_function_bodies}. */
    public boolean checksBodies() {
        return checksBodies;
    }

    /** PostgreSQL checks the bodies of routines from now on, or does not. */
    public void checksBodies(boolean other) {
        checksBodies = other;
    }

    /** Goes back to how it was. */
    public void backTo(Schema before) {
        schema = before;
    }

    /** Runs something that is undone if PostgreSQL refuses a part of it; gives what it would refuse. */
    public List<Objection> attempt(Runnable work) {
        var before = schema;
        var refused = verdict.listening(work);
        if (!refused.isEmpty()) {
            schema = before;
        }
        return refused;
    }

    /** The id of the schema that an object with a name is created in; a schema that is not there is an accusation. */
    public Optional<Long> target(QualifiedName name) {
        var found = names.target(name);
        if (found.isEmpty()) {
            name.schema()
                    .ifPresent(in -> verdict.unknown(ObjectKind.SCHEMA, new QualifiedName(List.of(in), in.place())));
        }
        return found.map(SchemaObject::id);
    }

    /** Whether a new object can be added: nothing has its name, or what has it is an accusation, unless that is allowed. */
    public boolean isFree(SchemaObject object, boolean ifNotExists, Place place) {
        var existing = schema.find(Schema.Key.of(
                        object.kind(),
                        object.kind().isPart() ? object.parent() : object.schema(),
                        object.name() + object.definition().signature()))
                .or(() -> rowOrType(object));
        if (existing.isPresent() && !ifNotExists) {
            verdict.exists(existing.get(), place);
        }
        return existing.isEmpty();
    }

    /** A relation that has rows is a type of the same name, and a composite type is a relation. */
    private Optional<SchemaObject> rowOrType(SchemaObject object) {
        if (object.kind().space() == ObjectKind.Space.TYPE) {
            return schema.relation(object.schema(), object.name())
                    .filter(found -> Lookup.hasRows(found) || object.definition() instanceof Composite);
        }
        return object.kind().space() == ObjectKind.Space.RELATION
                ? schema.find(Schema.Key.of(ObjectKind.TYPE, object.schema(), object.name()))
                        .filter(found -> Lookup.hasRows(object) || found.definition() instanceof Composite)
                : Optional.empty();
    }

    /** A relation that has to be there. */
    public Optional<SchemaObject> relation(QualifiedName name) {
        return known(ObjectKind.TABLE, name);
    }

    /** An object that has to be there. */
    public Optional<SchemaObject> known(ObjectKind kind, QualifiedName name) {
        var found = names.find(kind, name);
        if (found.isEmpty()) {
            verdict.unknown(kind, name);
        }
        return found;
    }

    /** A part that has to be there. */
    public Optional<SchemaObject> known(SchemaObject owner, ObjectKind kind, Name name) {
        var found = names.part(owner, kind, name);
        if (found.isEmpty()) {
            verdict.unknown(kind, name, owner);
        }
        return found;
    }

    /** An object without one that it needed for a part of itself only. */
    void loosen(SchemaObject user, Dependency lost) {
        var rest = user.definition().without(lost.part(), lost.on());
        var needs = user.dependencies().stream()
                .filter(dependency -> dependency.part() != lost.part()
                        || (lost.part() == Dependency.Part.ENTRY && dependency.on() != lost.on()))
                .filter(dependency -> dependency.part() != Dependency.Part.ENTRY || rest.needs(dependency))
                .collect(Collectors.toSet());
        replace(user.with(rest).needingOnly(needs));
    }

    /** The SQL of one name that stands for an object. */
    public <T extends Node> Code<T> codeNaming(T tree, SchemaObject object) {
        Map<Integer, Long> references = new HashMap<>();
        for (var name : Tree.all(tree, Name.class)) {
            if (name.text().equals(object.name())) {
                references.put(name.place().start(), object.id());
            }
        }
        return Code.bound(tree, references, verdict.statement().sql());
    }

    /** What a part of a relation needs: with the columns of the relation it goes without a word, the rest it cannot be without. */
    public Set<Dependency> needsOfPart(Bound<?> bound, SchemaObject relation) {
        return bound.needs().stream()
                .filter(id -> id != relation.id())
                .map(id -> schema.get(id).parent() == relation.id() ? Dependency.automatic(id) : Dependency.normal(id))
                .collect(Collectors.toSet());
    }

    /** An object of a kind that a statement names: one that is not there, or is of another kind, is an accusation unless it may be missing. */
    public Optional<SchemaObject> find(ObjectKind kind, QualifiedName name, boolean ifExists) {
        var found = names.find(kind, name).filter(object -> object.kind() == kind);
        if (found.isEmpty()) {
            if (ifExists) {
                verdict.absent(name);
            } else {
                verdict.unknown(kind, name);
            }
        }
        return found;
    }

    /** Drops objects that have names of their own. */
    public void drop(ObjectKind kind, List<QualifiedName> targets, boolean ifExists, Behavior behavior) {
        var found = targets.stream()
                .flatMap(name -> find(kind, name, ifExists).stream())
                .toList();
        targets.forEach(name -> doubtNamesake(kind, name));
        new Removal(this).drop(found, targets, behavior);
    }

    /** Gives an object that has a name of its own another one. */
    public void rename(SchemaObject object, Name to) {
        var renamed = object.named(to.text());
        if (isFree(renamed, false, to.place())) {
            replace(renamed);
        }
    }

    /** What has the name and is of another kind stands in the way of nobody who comes later: the drop that was wrong is what to mend. */
    private void doubtNamesake(ObjectKind kind, QualifiedName name) {
        names.find(kind, name)
                .filter(object -> object.kind() != kind)
                .ifPresent(object -> verdict.mayBe(object.name()));
    }

    /** Moves an object to another schema, with what belongs to it and has a schema of its own. */
    public void move(SchemaObject object, Name to) {
        names.schema(to)
                .ifPresentOrElse(
                        target -> {
                            boolean isThere = target.id() == object.schema();
                            if (!isThere && isFree(object.in(target.id()), false, to.place())) {
                                move(object, target.id());
                            }
                        },
                        () -> verdict.unknown(ObjectKind.SCHEMA, new QualifiedName(List.of(to), to.place())));
    }

    private void move(SchemaObject object, long to) {
        replace(current(object).in(to));
        for (var part : schema.users(object.id())) {
            boolean isPart = part.dependencies().stream()
                    .anyMatch(dependency -> dependency.on() == object.id()
                            && dependency.type() != Dependency.Type.NORMAL
                            && part.kind() != ObjectKind.TABLE
                            && part.kind() != ObjectKind.STATISTICS
                            && part.kind() != ObjectKind.OPERATOR_CLASS);
            if (isPart && (part.schema() == object.schema() || part.kind() == ObjectKind.COLUMN)) {
                if (part.kind() == ObjectKind.COLUMN) {
                    moveSequences(part, to);
                } else {
                    move(part, to);
                }
            }
        }
    }

    private void moveSequences(SchemaObject column, long to) {
        schema.users(column.id()).stream()
                .filter(user -> user.kind() == ObjectKind.SEQUENCE)
                .filter(user -> user.dependencies().stream()
                        .anyMatch(dependency ->
                                dependency.on() == column.id() && dependency.type() != Dependency.Type.NORMAL))
                .forEach(sequence -> replace(sequence.in(to)));
    }
}
