package dev.rung.postgres;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jooq.CloseableQuery;
import org.jooq.Configuration;
import org.jooq.Context;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.RowCountQuery;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.exception.DetachedException;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A statement that jOOQ does not have: SQL with jOOQ's parts in it. jOOQ's plain SQL query renders, attaches and runs it; values stand
 * in it as literals, because PostgreSQL takes no bind values in DDL.
 */
class PostgresQuery extends CustomQueryPart implements Query {

    private final QueryPart sql;
    private final RowCountQuery query;

    PostgresQuery(QueryPart sql) {
        this.sql = sql;
        this.query = DSL.query("{0}", DSL.inlined(sql));
    }

    PostgresQuery(String sql, QueryPart... parts) {
        this(DSL.sql(sql, parts));
    }

    /** The SQL of this statement with one more clause. */
    final QueryPart and(String clause, QueryPart... parts) {
        return DSL.sql("{0} {1}", sql, DSL.sql(clause, parts));
    }

    @Override
    public final void accept(Context<?> context) {
        context.visit(query);
    }

    @Override
    public final int execute() {
        try {
            return query.execute();
        } catch (DetachedException e) {
            throw new DetachedException("this statement has no database to run on: " + this + "\n  fix: db.execute(…)");
        }
    }

    // The next three are in jOOQ's interface from a later version than the one this is compiled with; 3.21 has them.

    public final long executeLarge() {
        return execute();
    }

    public final CompletionStage<Long> executeLargeAsync() {
        return executeAsync().thenApply(Integer::longValue);
    }

    public final CompletionStage<Long> executeLargeAsync(Executor executor) {
        return executeAsync(executor).thenApply(Integer::longValue);
    }

    @Override
    public final CompletionStage<Integer> executeAsync() {
        return query.executeAsync();
    }

    @Override
    public final CompletionStage<Integer> executeAsync(Executor executor) {
        return query.executeAsync(executor);
    }

    @Override
    public final boolean isExecutable() {
        return query.isExecutable();
    }

    @Override
    public final Query bind(String parameter, @Nullable Object value) {
        query.bind(parameter, value);
        return this;
    }

    @Override
    public final Query bind(int index, @Nullable Object value) {
        query.bind(index, value);
        return this;
    }

    @Override
    public final Query poolable(boolean poolable) {
        query.poolable(poolable);
        return this;
    }

    @Override
    public final Query queryTimeout(int seconds) {
        query.queryTimeout(seconds);
        return this;
    }

    @Override
    public final CloseableQuery keepStatement(boolean keep) {
        return query.keepStatement(keep);
    }

    @Override
    public final void cancel() {
        query.cancel();
    }

    @Override
    public final String getSQL() {
        return query.getSQL();
    }

    @Override
    public final String getSQL(ParamType type) {
        return query.getSQL(type);
    }

    @Override
    public final List<Object> getBindValues() {
        return query.getBindValues();
    }

    @Override
    public final Map<String, Param<?>> getParams() {
        return query.getParams();
    }

    @Override
    public final @Nullable Param<?> getParam(String name) {
        return query.getParam(name);
    }

    @Override
    public final void attach(Configuration configuration) {
        query.attach(configuration);
    }

    @Override
    public final void detach() {
        query.detach();
    }

    @Override
    public final @Nullable Configuration configuration() {
        return query.configuration();
    }

    @Override
    public final String toString() {
        return DSL.using(SQLDialect.POSTGRES).renderInlined(query);
    }
}
