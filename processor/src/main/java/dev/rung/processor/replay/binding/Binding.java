package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Domain;
import dev.rung.processor.replay.model.Enumeration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One piece of SQL while its names are bound: where they are looked up, and what was found so far. */
final class Binding {

    private final Schema schema;
    private final Lookup names;
    private final Verdict verdict;
    private final Map<Integer, Long> references = new HashMap<>();
    private final Set<Long> needs = new HashSet<>();
    private final Map<Query, Optional<List<ResultColumn>>> queries = new IdentityHashMap<>();
    private final Set<Integer> accused = new HashSet<>();
    private final List<Type> parameters;
    private final Stars stars = new Stars(this);
    private boolean isCertain = true;
    private boolean looksIntoViews;
    private boolean isAppliedLater;

    Binding(Schema schema, Lookup names, Verdict verdict, List<Type> parameters) {
        this.parameters = parameters;
        this.schema = schema;
        this.names = names;
        this.verdict = verdict;
    }

    /** Finds out which columns of views may be null, too. */
    Binding lookingIntoViews() {
        looksIntoViews = true;
        return this;
    }

    /** It is rewritten only when it is applied: the action of a rule. */
    Binding appliedLater() {
        isAppliedLater = true;
        return this;
    }

    boolean isAppliedLater() {
        return isAppliedLater;
    }

    boolean looksIntoViews() {
        return looksIntoViews;
    }

    Schema schema() {
        return schema;
    }

    Lookup names() {
        return names;
    }

    Verdict verdict() {
        return verdict;
    }

    /** The type of a parameter that is numbered. */
    Optional<Type> parameter(int number) {
        return number >= 1 && number <= parameters.size() ? Optional.of(parameters.get(number - 1)) : Optional.empty();
    }

    /** The stars of its queries. */
    Stars stars() {
        return stars;
    }

    /** A name stands for an object, without which the SQL cannot be. */
    void stands(Name name, long id) {
        if (id != SchemaObject.NONE) {
            references.put(name.place().start(), id);
            needs.add(id);
        }
    }

    /** All of that was found elsewhere. */
    void found(Map<Integer, Long> moreReferences, Set<Long> moreNeeds) {
        references.putAll(moreReferences);
        needs.addAll(moreNeeds);
    }

    /** The object that a name stands for, as far as that was found. */
    Optional<Long> referenceOf(Name name) {
        return Optional.ofNullable(references.get(name.place().start()));
    }

    /** Whether an object has a name, so that the name follows it. */
    boolean isCalled(long id, String name) {
        return schema.find(id).filter(object -> object.name().equals(name)).isPresent();
    }

    /** Whether somebody made casts, or an extension may have. */
    boolean hasMadeCasts() {
        return verdict.doubt().isOfExtensions()
                || names.all(ObjectKind.CAST).findAny().isPresent();
    }

    /** The SQL cannot be without an object. */
    void needs(long id) {
        if (id != SchemaObject.NONE) {
            needs.add(id);
        }
    }

    /** The type that a name stands for; one that is surely not there is told to the verdict. */
    Optional<Type> type(TypeName written) {
        var found = new TypeLookup(names).find(written);
        found.map(Type::made).ifPresent(id -> {
            if (written.base() instanceof TypeName.Named named
                    && isCalled(id, named.name().name().text())) {
                stands(named.name().name(), id);
            } else {
                needs(id);
            }
        });
        if (found.isEmpty()) {
            doubt();
        }
        return found;
    }

    /** Without a collation that somebody made the SQL cannot be. */
    void collation(QualifiedName name) {
        names.find(ObjectKind.COLLATION, name).ifPresent(found -> stands(name.name(), found.id()));
    }

    /** Something in it is not known. */
    void doubt() {
        isCertain = false;
    }

    boolean isCertain() {
        return isCertain;
    }

    /** Something at a place is wrong, which is said once. */
    void accuse(Place place, Runnable accusation) {
        doubt();
        if (accused.add(place.start())) {
            accusation.run();
        }
    }

    /** The columns of a query, which is bound once. */
    Optional<List<ResultColumn>> once(Query query, Supplier<Optional<List<ResultColumn>>> bind) {
        var known = queries.get(query);
        if (known == null) {
            known = bind.get();
            queries.put(query, known);
        }
        return known;
    }

    /** A text is read as a value of a type that somebody made: an enum, perhaps under the name of a domain. */
    void reads(long type, String value, Place place) {
        var found = schema.find(type);
        if (found.isPresent() && found.get().definition() instanceof Domain domain) {
            if (!domain.type().type().isArray()) {
                reads(domain.type().made(), value, place);
            }
        } else {
            found.filter(object -> object.definition() instanceof Enumeration)
                    .ifPresent(object -> reads(object, value, place));
        }
    }

    private void reads(SchemaObject enumeration, String value, Place place) {
        var labels = enumeration.definition(Enumeration.class).values();
        if (labels.contains(value)) {
            verdict.reads(enumeration, value, place);
        } else {
            new Accusations(this)
                    .noSuchLabel(
                            enumeration,
                            value,
                            labels.stream().map(label -> "`" + label + "`").collect(Collectors.joining(", ")),
                            place);
        }
    }

    /** SQL with what was found, and with all stars written out. */
    <T extends Node> Bound<T> bound(T tree, Optional<List<ResultColumn>> columns) {
        var text = tree.place().in(verdict.statement().sql());
        var code = new Code<>(
                stars.writtenOut(tree),
                Code.bound(tree, references, verdict.statement().sql()).references(),
                text);
        return new Bound<>(code, columns, Set.copyOf(needs), isCertain);
    }
}
