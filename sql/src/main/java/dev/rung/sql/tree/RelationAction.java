package dev.rung.sql.tree;

import org.jspecify.annotations.Nullable;

/** What {@code alter table} does with the whole. */
public sealed interface RelationAction extends TableAction
        permits SetWithoutOids,
                ClusterOn,
                SetWithoutCluster,
                SetLogged,
                SwitchTrigger,
                SwitchRule,
                InheritFrom,
                DisinheritFrom,
                SetTypeOfTable,
                DropTypeOfTable,
                ChangeOwner,
                SetAccessMethod,
                SetTablespace,
                SetOptions,
                ResetOptions,
                SetReplicaIdentity,
                SwitchRowSecurity,
                ChangeForeignOptions {

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    @Override
    default <R extends @Nullable Object> R accept(TableAction.Cases<R> cases) {
        return cases.relation(this);
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code set without oids}, which every table is. */
        R setWithoutOids(SetWithoutOids action);

        /** {@code cluster on}: the index by which a later {@code cluster} orders the rows. */
        R clusterOn(ClusterOn action);

        /** {@code set without cluster}. */
        R setWithoutCluster(SetWithoutCluster action);

        /** {@code set logged} or {@code set unlogged}. */
        R setLogged(SetLogged action);

        /** Switches triggers on and off. */
        R switchTrigger(SwitchTrigger action);

        /** Switches a rule on and off. */
        R switchRule(SwitchRule action);

        /** {@code inherit}. */
        R inheritFrom(InheritFrom action);

        /** {@code no inherit}. */
        R disinheritFrom(DisinheritFrom action);

        /** {@code of}: makes it a typed table. */
        R setTypeOfTable(SetTypeOfTable action);

        /** {@code not of}: makes it a table without a type. */
        R dropTypeOfTable(DropTypeOfTable action);

        /** {@code owner to}. */
        R changeOwner(ChangeOwner action);

        /** {@code set access method} (PostgreSQL 15). */
        R setAccessMethod(SetAccessMethod action);

        /** {@code set tablespace}. */
        R setTablespace(SetTablespace action);

        /** {@code set (…)}. */
        R setOptions(SetOptions action);

        /** {@code reset (…)}. */
        R resetOptions(ResetOptions action);

        /** {@code replica identity}. */
        R setReplicaIdentity(SetReplicaIdentity action);

        /** {@code enable}, {@code disable}, {@code force} or {@code no force row level security}. */
        R switchRowSecurity(SwitchRowSecurity action);

        /** {@code options (…)}, of a foreign table. */
        R changeForeignOptions(ChangeForeignOptions action);
    }
}
