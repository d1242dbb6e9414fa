package dev.rung.sql.tree;

import org.jspecify.annotations.Nullable;

/**
 * A statement of SQL. There is one interface for each kind of object that statements are about, which holds the records of all of
 * them; each has a visitor of its own, so that a new statement does not compile until every reader has an answer for it.
 */
public sealed interface Statement extends Node
        permits TableStatement,
                IndexStatement,
                SequenceStatement,
                ViewStatement,
                TriggerStatement,
                RuleStatement,
                PolicyStatement,
                StatisticsStatement,
                SchemaStatement,
                TypeStatement,
                DomainStatement,
                RoutineStatement,
                AggregateStatement,
                OperatorStatement,
                CastStatement,
                CollationStatement,
                ConversionStatement,
                TextSearchStatement,
                ForeignDataStatement,
                ExtensionStatement,
                LanguageStatement,
                TransformStatement,
                AccessMethodStatement,
                EventTriggerStatement,
                PublicationStatement,
                SubscriptionStatement,
                CommentStatement,
                RoleStatement,
                PrivilegeStatement,
                DatabaseStatement,
                TablespaceStatement,
                SettingStatement,
                TransactionStatement,
                MaintenanceStatement,
                CursorStatement,
                PrepareStatement,
                NotifyStatement,
                LockStatement,
                CopyStatement,
                ExplainStatement,
                BlockStatement,
                DataStatement {

    /**
     * Calls the method of the visitor that is for this kind of statement.
     *
     * @param visitor what to do with it
     * @return what the visitor returns
     * @param <R> the type of what the visitor returns
     */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * An answer for each kind of statement.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R extends @Nullable Object> {

        /** Creates, changes, fills and drops tables, foreign tables and partitions. */
        R table(TableStatement statement);

        /** Creates, changes, rebuilds and drops indexes. */
        R index(IndexStatement statement);

        /** Creates, changes and drops sequences. */
        R sequence(SequenceStatement statement);

        /** Creates, changes, refreshes and drops views and materialized views. */
        R view(ViewStatement statement);

        /** Creates, changes and drops triggers. */
        R trigger(TriggerStatement statement);

        /** Creates, changes and drops rewrite rules. */
        R rule(RuleStatement statement);

        /** Creates, changes and drops policies of row security. */
        R policy(PolicyStatement statement);

        /** Creates, changes and drops extended statistics. */
        R statistics(StatisticsStatement statement);

        /** Creates, changes and drops schemas. */
        R schema(SchemaStatement statement);

        /** Creates, changes and drops types that are no domains. */
        R type(TypeStatement statement);

        /** Creates, changes and drops domains. */
        R domain(DomainStatement statement);

        /** Creates, changes and drops functions and procedures. */
        R routine(RoutineStatement statement);

        /** Creates, changes and drops aggregates. */
        R aggregate(AggregateStatement statement);

        /** Creates, changes and drops operators, their classes and families. */
        R operator(OperatorStatement statement);

        /** Creates and drops casts. */
        R cast(CastStatement statement);

        /** Creates, changes and drops collations. */
        R collation(CollationStatement statement);

        /** Creates, changes and drops conversions between encodings. */
        R conversion(ConversionStatement statement);

        /** Creates, changes and drops objects of text search. */
        R textSearch(TextSearchStatement statement);

        /** Creates, changes and drops foreign-data wrappers, servers and user mappings; imports foreign schemas. */
        R foreignData(ForeignDataStatement statement);

        /** Creates, changes and drops extensions. */
        R extension(ExtensionStatement statement);

        /** Creates, changes and drops languages. */
        R language(LanguageStatement statement);

        /** Creates and drops transforms. */
        R transform(TransformStatement statement);

        /** Creates and drops access methods. */
        R accessMethod(AccessMethodStatement statement);

        /** Creates, changes and drops event triggers. */
        R eventTrigger(EventTriggerStatement statement);

        /** Creates, changes and drops publications. */
        R publication(PublicationStatement statement);

        /** Creates, changes and drops subscriptions. */
        R subscription(SubscriptionStatement statement);

        /** Says something of an object: comments and security labels. */
        R comment(CommentStatement statement);

        /** Creates, changes, grants and drops roles, and what they own. */
        R role(RoleStatement statement);

        /** Grants and revokes privileges on objects. */
        R privilege(PrivilegeStatement statement);

        /** Creates, changes and drops databases. */
        R database(DatabaseStatement statement);

        /** Creates, changes and drops tablespaces. */
        R tablespace(TablespaceStatement statement);

        /** Reads and changes settings, of the session or of the server. */
        R setting(SettingStatement statement);

        /** Begins, ends and divides transactions. */
        R transaction(TransactionStatement statement);

        /** Keeps the server in order: vacuum, analyze, cluster, checkpoint, load. */
        R maintenance(MaintenanceStatement statement);

        /** Opens, reads and closes cursors. */
        R cursor(CursorStatement statement);

        /** Prepares, executes and forgets statements of a session. */
        R prepare(PrepareStatement statement);

        /** Listens to channels and notifies them. */
        R notify(NotifyStatement statement);

        /** Locks tables. */
        R lock(LockStatement statement);

        /** Copies rows between a table and a file. */
        R copy(CopyStatement statement);

        /** Explains how a statement would be executed. */
        R explain(ExplainStatement statement);

        /** Runs a block of code in a procedural language. */
        R block(BlockStatement statement);

        /** Reads and changes rows: queries, insert, update, delete, merge, truncate, call. */
        R data(DataStatement statement);
    }
}
