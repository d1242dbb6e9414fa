package dev.rung.processor.replay.history;

import dev.rung.processor.replay.effect.Cures;
import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.meaning.Meaning;
import dev.rung.processor.replay.meaning.Sameness;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Value;
import dev.rung.processor.replay.verdict.Difference;
import dev.rung.processor.replay.verdict.Doubt;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is not what it was: two schemas, compared in what was touched on the way from one to the other. */
final class Comparison {

    private final Schema before;
    private final Schema after;
    private final Doubt doubt;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(Schema before, Schema after, Doubt doubt) {
        this.before = before;
        this.after = after;
        this.doubt = doubt;
    }

    List<Difference> differences(Collection<Long> touched) {
        Set<Long> compared = new HashSet<>();
        var tables = new TreeSet<Long>();
        for (long id : new TreeSet<>(touched)) {
            var old = before.find(id).filter(Comparison::isOfDatabase);
            var now = after.find(id).filter(Comparison::isOfDatabase);
            old.ifPresent(object -> compare(object, compared));
            if (now.isPresent() && old.isEmpty()) {
                findLeft(now.get());
            }
            old.or(() -> now)
                    .filter(object -> object.kind() == ObjectKind.COLUMN)
                    .ifPresent(column -> tables.add(column.parent()));
        }
        tables.forEach(this::compareOrder);
        return differences;
    }

    /** Roles are of the cluster, and what a migration does to them is seen by other databases too. */
    private static boolean isOfDatabase(SchemaObject object) {
        return object.kind() != ObjectKind.ROLE;
    }

    private boolean isDoubtful(Schema schema, SchemaObject object) {
        return doubt.covers(object.name())
                || schema.find(object.parent())
                        .filter(parent -> doubt.covers(parent.name()))
                        .isPresent();
    }

    /** The object that has the place of another in another schema. */
    private static Optional<SchemaObject> counterpart(Schema from, SchemaObject object, Schema to) {
        long within = object.kind().isPart() ? object.parent() : object.schema();
        if (within == SchemaObject.NONE) {
            return to.find(Schema.Key.of(object.kind(), SchemaObject.NONE, signed(object, from, to)));
        }
        return from.find(within)
                .flatMap(owner -> counterpart(from, owner, to))
                .flatMap(owner -> to.find(Schema.Key.of(object.kind(), owner.id(), signed(object, from, to))));
    }

    private static String signed(SchemaObject object, Schema from, Schema to) {
        return object.name() + object.definition().signatureIn(from, to);
    }

    private void compare(SchemaObject old, Set<Long> compared) {
        if (!compared.add(old.id()) || isDoubtful(before, old)) {
            return;
        }
        var now = counterpart(before, old, after).filter(found -> found.kind() == old.kind());
        if (now.isPresent()) {
            compareProperties(old, now.get());
            return;
        }
        var renamed = after.find(old.id())
                .filter(found -> counterpart(after, found, before).isEmpty());
        boolean withOwner = isOwnerMissing(before, old, after);
        if (renamed.isPresent() && !withOwner) {
            renamed(old, renamed.get());
        } else if (!withOwner) {
            add(Difference.How.LOST, before, old, Cures.of(old, before).create(old, before));
        }
    }

    private void findLeft(SchemaObject now) {
        boolean replaces = counterpart(after, now, before)
                .filter(found -> found.kind() == now.kind())
                .isPresent();
        if (!replaces && !isDoubtful(after, now) && !isOwnerMissing(after, now, before)) {
            add(Difference.How.LEFT, after, now, Cures.of(now, after).drop(now, after));
        }
    }

    /** Whether it is not there since what it belongs to is not there: that is said once, of the owner. */
    private static boolean isOwnerMissing(Schema schema, SchemaObject object, Schema other) {
        return schema.find(object.parent())
                .filter(owner -> counterpart(schema, owner, other)
                        .filter(found -> found.kind() == owner.kind())
                        .isEmpty())
                .isPresent();
    }

    private void renamed(SchemaObject old, SchemaObject now) {
        if (!isDoubtful(after, now) && !old.definition().isPart(before, old)) {
            differences.add(new Difference(
                    Difference.How.RENAMED,
                    old.kind(),
                    before.describe(old),
                    owner(before, old),
                    Optional.empty(),
                    Optional.of(old.name()),
                    Optional.of(now.name()),
                    sql(renaming(old, now))));
        }
    }

    /** An object may have gone to another schema, under the same name or another. */
    private List<Statement> renaming(SchemaObject old, SchemaObject now) {
        var cures = Cures.of(now, after);
        var renamed = old.name().equals(now.name())
                ? Stream.<Statement>empty()
                : cures.rename(now, after, old.name()).stream();
        var moved = old.schema() == now.schema()
                ? Stream.<Statement>empty()
                : before.find(old.schema()).stream()
                        .flatMap(home -> cures.move(now.named(old.name()), after, home.name()).stream());
        return Stream.concat(renamed, moved).toList();
    }

    private void compareProperties(SchemaObject old, SchemaObject now) {
        var was = Described.properties(old);
        var is = Described.properties(now);
        var words = new TreeSet<>(was.keySet());
        words.addAll(is.keySet());
        for (var property : words) {
            compare(
                    new Remedies.Change(old, before, now, after, property),
                    Optional.ofNullable(was.get(property)),
                    Optional.ofNullable(is.get(property)));
        }
    }

    private void compare(Remedies.Change change, Optional<Value> was, Optional<Value> is) {
        var old = change.was();
        var sameness = was.isPresent() && is.isPresent()
                ? Meaning.compare(was.get(), before, is.get(), after)
                : was.isPresent() || is.isPresent() ? Sameness.DIFFERENT : Sameness.SAME;
        if (sameness != Sameness.SAME && !followsFromParents(change)) {
            differences.add(new Difference(
                    how(sameness, was, is),
                    old.kind(),
                    before.describe(old),
                    owner(before, old),
                    Optional.of(change.property()),
                    was.map(value -> Described.text(value, before)),
                    is.map(value -> Described.text(value, after)),
                    sql(Cures.of(old, before, change.property()).restore(change))));
        }
    }

    /** Whose column it is follows from what the table inherits, of which people are told. */
    private static boolean followsFromParents(Remedies.Change change) {
        return change.property().equals("inherited")
                && !parents(change.was(), change.before()).equals(parents(change.is(), change.after()));
    }

    private static List<Long> parents(SchemaObject column, Schema schema) {
        return schema.get(column.parent()).definition() instanceof Table table
                ? table.heritage().parents()
                : List.of();
    }

    private static Difference.How how(Sameness sameness, Optional<Value> was, Optional<Value> is) {
        if (sameness == Sameness.UNDECIDED) {
            return Difference.How.UNDECIDED;
        }
        if (was.or(() -> is).filter(Value.Yes.class::isInstance).isPresent()) {
            return Difference.How.TURNED;
        }
        boolean isLayout = was.isPresent()
                && is.isPresent()
                && was.get() instanceof Value.Exact one
                && is.get() instanceof Value.Exact other
                && one.text()
                        .replaceAll("\\s+", " ")
                        .strip()
                        .equals(other.text().replaceAll("\\s+", " ").strip());
        return isLayout ? Difference.How.LAID_OUT_ANEW : Difference.How.CHANGED;
    }

    private void add(Difference.How how, Schema schema, SchemaObject object, List<Statement> remedy) {
        if (!object.definition().isPart(schema, object)) {
            differences.add(new Difference(
                    how,
                    object.kind(),
                    schema.describe(object),
                    owner(schema, object),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    sql(remedy)));
        }
    }

    private static List<String> sql(List<Statement> statements) {
        return statements.stream().map(SqlPrinter::print).toList();
    }

    private static Optional<String> owner(Schema schema, SchemaObject object) {
        boolean named = object.kind().isPart() || object.kind() == ObjectKind.INDEX;
        return named && object.kind() != ObjectKind.COLUMN
                ? schema.find(object.parent()).map(schema::describe)
                : Optional.empty();
    }

    private void compareOrder(long id) {
        var table = before.find(id);
        var now = table.flatMap(old -> counterpart(before, old, after));
        if (table.isEmpty() || now.isEmpty() || isDoubtful(before, table.get())) {
            return;
        }
        var was = columns(before, table.get());
        var is = columns(after, now.get());
        if (!was.equals(is) && Set.copyOf(was).equals(Set.copyOf(is))) {
            differences.add(new Difference(
                    Difference.How.REORDERED,
                    ObjectKind.TABLE,
                    before.describe(table.get()),
                    Optional.empty(),
                    Optional.of("column order"),
                    Optional.of(String.join(", ", was)),
                    Optional.of(String.join(", ", is)),
                    List.of()));
        }
    }

    private static List<String> columns(Schema schema, SchemaObject table) {
        return schema.children(table.id(), ObjectKind.COLUMN).stream()
                .map(SchemaObject::name)
                .toList();
    }
}
