package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.ChangeForeignOptions;
import dev.rung.sql.tree.ChangeOwner;
import dev.rung.sql.tree.ClusterOn;
import dev.rung.sql.tree.DisinheritFrom;
import dev.rung.sql.tree.DropTypeOfTable;
import dev.rung.sql.tree.InheritFrom;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.RelationAction;
import dev.rung.sql.tree.ResetOptions;
import dev.rung.sql.tree.SetAccessMethod;
import dev.rung.sql.tree.SetLogged;
import dev.rung.sql.tree.SetOptions;
import dev.rung.sql.tree.SetReplicaIdentity;
import dev.rung.sql.tree.SetTablespace;
import dev.rung.sql.tree.SetTypeOfTable;
import dev.rung.sql.tree.SetWithoutCluster;
import dev.rung.sql.tree.SetWithoutOids;
import dev.rung.sql.tree.SwitchRowSecurity;
import dev.rung.sql.tree.SwitchRule;
import dev.rung.sql.tree.SwitchTrigger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code alter table} does to a running system where it is about the whole. */
final class RelationSafety implements RelationAction.Cases<@Nullable Void> {

    private static final int LOGGING_OF_PARTITIONED = 18;
    private static final int LOGGING_OF_SEQUENCES = 15;
    private static final String STANDARD_METHOD = "heap";
    private static final String STANDARD_TABLESPACE = "pg_default";

    private final Alteration alteration;
    private final Impact impact;
    private final SchemaObject table;

    RelationSafety(Alteration alteration) {
        this.alteration = alteration;
        this.impact = alteration.impact();
        this.table = alteration.table();
    }

    private Optional<Table> definition() {
        return table.definition() instanceof Table definition ? Optional.of(definition) : Optional.empty();
    }

    private @Nullable Void exclusive() {
        return alteration.needs(LockMode.ACCESS_EXCLUSIVE);
    }

    private @Nullable Void weak() {
        return alteration.needs(
                table.kind() == ObjectKind.VIEW ? LockMode.ACCESS_EXCLUSIVE : LockMode.SHARE_UPDATE_EXCLUSIVE);
    }

    @Override
    public @Nullable Void setWithoutOids(SetWithoutOids action) {
        return exclusive();
    }

    @Override
    public @Nullable Void clusterOn(ClusterOn action) {
        impact.index(table, action.index()).ifPresent(index -> impact.lock(index, LockMode.SHARE_UPDATE_EXCLUSIVE));
        return weak();
    }

    @Override
    public @Nullable Void setWithoutCluster(SetWithoutCluster action) {
        return weak();
    }

    @Override
    public @Nullable Void setLogged(SetLogged action) {
        var persistence = action.isLogged() ? Persistence.PERMANENT : Persistence.UNLOGGED;
        definition().ifPresent(definition -> {
            if (definition.partitioning().isPresent() && impact.isAtLeast(LOGGING_OF_PARTITIONED)) {
                impact.refuse(
                        "42809", "ALTER action SET UNLOGGED cannot be performed on relation \"" + table.name() + "\"");
            }
            if (definition.persistence() != persistence) {
                impact.rewrite(table);
                sequences();
            }
        });
        return exclusive();
    }

    private void sequences() {
        if (impact.isAtLeast(LOGGING_OF_SEQUENCES)) {
            TableSafety.sequences(impact, table).forEach(sequence -> impact.lock(sequence, LockMode.ACCESS_EXCLUSIVE));
        }
    }

    @Override
    public @Nullable Void switchTrigger(SwitchTrigger action) {
        boolean isPartitioned = definition().flatMap(Table::partitioning).isPresent();
        return isPartitioned
                ? alteration.needsAll(LockMode.SHARE_ROW_EXCLUSIVE)
                : alteration.needs(LockMode.SHARE_ROW_EXCLUSIVE);
    }

    @Override
    public @Nullable Void switchRule(SwitchRule action) {
        return exclusive();
    }

    @Override
    public @Nullable Void inheritFrom(InheritFrom action) {
        impact.lock(action.parent(), LockMode.SHARE_UPDATE_EXCLUSIVE);
        return exclusive();
    }

    @Override
    public @Nullable Void disinheritFrom(DisinheritFrom action) {
        impact.lock(action.parent(), LockMode.ACCESS_SHARE);
        return exclusive();
    }

    @Override
    public @Nullable Void setTypeOfTable(SetTypeOfTable action) {
        impact.names().type(action.type()).ifPresent(type -> impact.lock(type, LockMode.ACCESS_SHARE));
        return exclusive();
    }

    @Override
    public @Nullable Void dropTypeOfTable(DropTypeOfTable action) {
        return exclusive();
    }

    @Override
    public @Nullable Void changeOwner(ChangeOwner action) {
        impact.indexes(impact.before(), table).forEach(index -> impact.lock(index, LockMode.ACCESS_EXCLUSIVE));
        TableSafety.sequences(impact, table).forEach(sequence -> impact.lock(sequence, LockMode.ACCESS_EXCLUSIVE));
        return exclusive();
    }

    @Override
    public @Nullable Void setAccessMethod(SetAccessMethod action) {
        var method = action.method().map(Object::toString).orElse(STANDARD_METHOD);
        definition()
                .filter(definition -> !definition
                        .storage()
                        .accessMethod()
                        .orElse(STANDARD_METHOD)
                        .equals(method))
                .ifPresent(definition -> impact.rewrite(table));
        return exclusive();
    }

    @Override
    public @Nullable Void setTablespace(SetTablespace action) {
        definition()
                .filter(definition -> !definition
                        .storage()
                        .tablespace()
                        .orElse(STANDARD_TABLESPACE)
                        .equals(action.tablespace().text()))
                .ifPresent(definition -> impact.move(table));
        return exclusive();
    }

    /** PostgreSQL 18, {@code relopt_kind} in {@code src/backend/access/common/reloptions.c}: only one parameter needs more. */
    @Override
    public @Nullable Void setOptions(SetOptions action) {
        boolean isStrong = action.options().stream()
                .anyMatch(option -> option.name().name().text().equals("user_catalog_table"));
        return isStrong ? exclusive() : weak();
    }

    @Override
    public @Nullable Void resetOptions(ResetOptions action) {
        boolean isStrong = action.options().stream()
                .anyMatch(option -> option.name().text().equals("user_catalog_table"));
        return isStrong ? exclusive() : weak();
    }

    @Override
    public @Nullable Void setReplicaIdentity(SetReplicaIdentity action) {
        action.index()
                .flatMap(name -> impact.index(table, name))
                .ifPresent(index -> impact.lock(index, LockMode.SHARE));
        return exclusive();
    }

    @Override
    public @Nullable Void switchRowSecurity(SwitchRowSecurity action) {
        return exclusive();
    }

    @Override
    public @Nullable Void changeForeignOptions(ChangeForeignOptions action) {
        return exclusive();
    }
}
