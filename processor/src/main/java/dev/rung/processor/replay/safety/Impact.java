package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.spi.Wait;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what one statement does to a running system. */
final class Impact {

    private final Moment moment;
    private final Lookup names;
    private final TreeMap<Long, LockMode> locks = new TreeMap<>();
    private final TreeSet<Long> rewrites = new TreeSet<>();
    private final TreeSet<Long> scans = new TreeSet<>();
    private final TreeSet<Long> builds = new TreeSet<>();
    private final TreeSet<Long> newFiles = new TreeSet<>();
    private final Set<Long> adopted = new HashSet<>();
    private final TreeSet<Wait> waits = new TreeSet<>();
    private Optional<SafetyEffect.Refusal> refusal = Optional.empty();
    private boolean isAllowedInTransaction = true;

    Impact(Moment moment) {
        this.moment = moment;
        this.names = new Lookup(moment::before);
        names.path(moment.path());
    }

    /**
     * When a statement runs.
     *
     * @param sql its text
     * @param before the schema before it
     * @param after the schema after it
     * @param path where names are looked for
     * @param rows what is known of rows
     * @param postgres the version of PostgreSQL
     * @param isUtc whether the session is known to be in UTC
     */
    record Moment(String sql, Schema before, Schema after, SearchPath path, Rows rows, int postgres, boolean isUtc) {}

    String sql() {
        return moment.sql();
    }

    Schema before() {
        return moment.before();
    }

    Schema after() {
        return moment.after();
    }

    /** Whether it runs on this version of PostgreSQL or a newer one. */
    boolean isAtLeast(int version) {
        return moment.postgres() >= version;
    }

    int postgres() {
        return moment.postgres();
    }

    boolean isUtc() {
        return moment.isUtc();
    }

    Rows rows() {
        return moment.rows();
    }

    // names

    Lookup names() {
        return names;
    }

    Optional<SchemaObject> relation(QualifiedName name) {
        return names.relation(name);
    }

    Optional<SchemaObject> index(SchemaObject table, Name name) {
        return before().relation(table.schema(), name.text());
    }

    Optional<SchemaObject> column(SchemaObject table, Name name) {
        return before().child(table.id(), ObjectKind.COLUMN, name.text());
    }

    Optional<Type> type(TypeName name) {
        return new TypeLookup(names).find(name);
    }

    // what belongs together

    /** A table and all below it, the whole before its parts. */
    List<SchemaObject> withDescendants(SchemaObject table) {
        var all = new ArrayList<SchemaObject>();
        all.add(table);
        for (int i = 0; i < all.size(); i++) {
            for (var child : children(all.get(i))) {
                if (!all.contains(child)) {
                    all.add(child);
                }
            }
        }
        return all;
    }

    private List<SchemaObject> children(SchemaObject table) {
        return before().users(table.id()).stream()
                .filter(user -> user.definition() instanceof Table definition
                        && definition.heritage().parents().contains(table.id()))
                .toList();
    }

    /** The partition of a table that takes the rest. */
    Optional<SchemaObject> defaultPartition(SchemaObject table) {
        return children(table).stream().filter(Bounds::isDefault).findFirst();
    }

    List<SchemaObject> indexes(Schema schema, SchemaObject table) {
        return schema.children(table.id(), ObjectKind.INDEX);
    }

    /** Whether it has rows of its own: it is no whole of partitions, and they are not elsewhere. */
    static boolean isStored(SchemaObject relation) {
        return relation.kind() == ObjectKind.MATERIALIZED_VIEW
                || (relation.definition() instanceof Table table
                        && table.partitioning().isEmpty()
                        && table.foreign().isEmpty());
    }

    /** A column of a table, by the name of one of its parent. */
    Optional<SchemaObject> same(SchemaObject column, SchemaObject table) {
        return before().child(table.id(), ObjectKind.COLUMN, column.name());
    }

    static Column column(SchemaObject column) {
        return column.definition(Column.class);
    }

    // what happens

    void lock(SchemaObject relation, LockMode mode) {
        if (rows().isSeenByOthers(relation, before())) {
            locks.merge(relation.id(), mode, LockMode::or);
        }
    }

    void lockAll(SchemaObject table, LockMode mode) {
        withDescendants(table).forEach(part -> lock(part, mode));
    }

    void lock(QualifiedName name, LockMode mode) {
        relation(name).ifPresent(relation -> lock(relation, mode));
    }

    void scan(SchemaObject table) {
        if (isStored(table) && rows().mayHave(table)) {
            scans.add(table.id());
        }
    }

    void scanAll(SchemaObject table) {
        withDescendants(table).forEach(this::scan);
    }

    void build(SchemaObject index) {
        builds.add(index.id());
    }

    /** Copies a table, which builds its indexes anew. */
    void rewrite(SchemaObject table) {
        if (!isStored(table)) {
            return;
        }
        if (!rows().mayHave(table)) {
            newFiles.add(table.id());
            return;
        }
        rewrites.add(table.id());
        scan(table);
        for (var index : indexes(before(), table)) {
            if (after().find(index.id()).isPresent()) {
                lock(index, LockMode.ACCESS_EXCLUSIVE);
                build(index);
            }
        }
    }

    /** Copies the file of a table as it is. */
    void move(SchemaObject table) {
        if (isStored(table)) {
            rewrites.add(table.id());
        }
    }

    /** Fills a materialized view anew. */
    void refill(SchemaObject view) {
        rewrites.add(view.id());
        for (var index : indexes(before(), view)) {
            lock(index, LockMode.ACCESS_EXCLUSIVE);
            build(index);
            scan(view);
        }
    }

    /** A constraint takes an index that is there: under the name of the constraint it is no new one. */
    void adopt(SchemaObject table, String constraint) {
        after().relation(table.schema(), constraint).ifPresent(index -> adopted.add(index.id()));
    }

    boolean isAdopted(SchemaObject index) {
        return adopted.contains(index.id());
    }

    void empty(SchemaObject relation) {
        newFiles.add(relation.id());
    }

    void waitFor(Wait... whom) {
        waits.addAll(List.of(whom));
    }

    /** One of a statement within code that it runs. */
    Impact inner() {
        return new Impact(moment);
    }

    /** Adds what a statement within code does. */
    void include(Impact inner) {
        inner.locks.forEach((id, mode) -> locks.merge(id, mode, LockMode::or));
        rewrites.addAll(inner.rewrites);
        scans.addAll(inner.scans);
        builds.addAll(inner.builds);
        newFiles.addAll(inner.newFiles);
        if (!inner.isAllowedInTransaction) {
            isAllowedInTransaction = false;
            refuse("25001", "it cannot be executed from a function");
        }
    }

    void refuseInTransaction() {
        isAllowedInTransaction = false;
    }

    void refuse(String sqlState, String problem) {
        if (refusal.isEmpty()) {
            refusal = Optional.of(new SafetyEffect.Refusal(sqlState, problem));
        }
    }

    SafetyEffect effect(List<SafetyEffect.Break> breaks) {
        if (refusal.isPresent()) {
            return new SafetyEffect(
                    new TreeMap<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    isAllowedInTransaction,
                    new TreeSet<>(),
                    refusal,
                    List.of());
        }
        return new SafetyEffect(
                locks, rewrites, scans, builds, newFiles, isAllowedInTransaction, waits, refusal, breaks);
    }
}
