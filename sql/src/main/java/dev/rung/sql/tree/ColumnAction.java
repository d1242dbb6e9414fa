package dev.rung.sql.tree;

import org.jspecify.annotations.Nullable;

/** What {@code alter table} does with a column. */
public sealed interface ColumnAction extends TableAction
        permits AddColumn,
                DropColumn,
                SetColumnType,
                SetColumnDefault,
                DropColumnDefault,
                SetNotNull,
                DropNotNull,
                SetGenerationExpression,
                DropGenerationExpression,
                AddIdentity,
                ChangeIdentity,
                DropIdentity,
                SetColumnStatistics,
                SetNumberedStatistics,
                SetColumnStorage,
                SetColumnCompression,
                SetColumnOptions,
                ResetColumnOptions,
                ChangeColumnForeignOptions {

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
        return cases.column(this);
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code add column}. */
        R addColumn(AddColumn action);

        /** {@code drop column}. */
        R dropColumn(DropColumn action);

        /** {@code alter column … type}. */
        R setColumnType(SetColumnType action);

        /** {@code alter column … set default}. */
        R setColumnDefault(SetColumnDefault action);

        /** {@code alter column … drop default}. */
        R dropColumnDefault(DropColumnDefault action);

        /** {@code alter column … set not null}. */
        R setNotNull(SetNotNull action);

        /** {@code alter column … drop not null}. */
        R dropNotNull(DropNotNull action);

        /** {@code alter column … set expression} (PostgreSQL 17). */
        R setGenerationExpression(SetGenerationExpression action);

        /** {@code alter column … drop expression}. */
        R dropGenerationExpression(DropGenerationExpression action);

        /** {@code alter column … add generated as identity}. */
        R addIdentity(AddIdentity action);

        /** Changes the sequence of an identity column, or when it is used. */
        R changeIdentity(ChangeIdentity action);

        /** {@code alter column … drop identity}. */
        R dropIdentity(DropIdentity action);

        /** {@code alter column … set statistics}. */
        R setColumnStatistics(SetColumnStatistics action);

        /** {@code alter column 1 set statistics}, for an index, whose columns have no names that matter. */
        R setNumberedStatistics(SetNumberedStatistics action);

        /** {@code alter column … set storage}. */
        R setColumnStorage(SetColumnStorage action);

        /** {@code alter column … set compression}. */
        R setColumnCompression(SetColumnCompression action);

        /** {@code alter column … set (…)}. */
        R setColumnOptions(SetColumnOptions action);

        /** {@code alter column … reset (…)}. */
        R resetColumnOptions(ResetColumnOptions action);

        /** {@code alter column … options (…)}, of a foreign table. */
        R changeColumnForeignOptions(ChangeColumnForeignOptions action);
    }
}
