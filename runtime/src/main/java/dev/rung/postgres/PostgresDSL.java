package dev.rung.postgres;

import java.util.List;
import org.jooq.Constraint;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.SQL;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;

/**
 * The statements of PostgreSQL that jOOQ's DSL lacks, to be imported statically beside {@link DSL}: none has the name of a method there.
 * Each begins here and ends in a {@link Query} that {@code db.execute(…)} runs. A {@code String} is a simple name and is quoted; a
 * {@link Name} may be qualified. Conditions, expressions and types that are given as {@code String} are SQL.
 *
 * <p>The way it is spoken: a statement that jOOQ does not have begins with PostgreSQL's words ({@code createTrigger},
 * {@code refreshMaterializedView}); an action of {@code ALTER TABLE} begins with the words of the action, and its table comes after
 * {@code on} ({@code validateConstraint("c").on("t")}); several actions begin with {@code alterTableAtOnce("t")}.
 */
public final class PostgresDSL {

    private PostgresDSL() {}

    // Indexes

    /** {@code CREATE INDEX CONCURRENTLY}. Outside of a transaction only: {@code @Migration(transactional = false)}. */
    public static IndexSteps.UsingStep createIndexConcurrently(String index) {
        return createIndexConcurrently(DSL.name(index));
    }

    /** {@code CREATE INDEX CONCURRENTLY}. Outside of a transaction only: {@code @Migration(transactional = false)}. */
    public static IndexSteps.UsingStep createIndexConcurrently(Name index) {
        return new CreateIndex.Begun("create index concurrently", index);
    }

    /** {@code CREATE INDEX CONCURRENTLY IF NOT EXISTS} */
    public static IndexSteps.UsingStep createIndexConcurrentlyIfNotExists(String index) {
        return createIndexConcurrentlyIfNotExists(DSL.name(index));
    }

    /** {@code CREATE INDEX CONCURRENTLY IF NOT EXISTS} */
    public static IndexSteps.UsingStep createIndexConcurrentlyIfNotExists(Name index) {
        return new CreateIndex.Begun("create index concurrently if not exists", index);
    }

    /** {@code CREATE INDEX index ON table USING method} */
    public static IndexSteps.OnStep createIndexUsing(String method, String index) {
        return createIndexUsing(method, DSL.name(index));
    }

    /** {@code CREATE INDEX index ON table USING method} */
    public static IndexSteps.OnStep createIndexUsing(String method, Name index) {
        return new CreateIndex.Begun("create index", index).using(method);
    }

    /** {@code CREATE INDEX IF NOT EXISTS index ON table USING method} */
    public static IndexSteps.OnStep createIndexUsingIfNotExists(String method, String index) {
        return createIndexUsingIfNotExists(method, DSL.name(index));
    }

    /** {@code CREATE INDEX IF NOT EXISTS index ON table USING method} */
    public static IndexSteps.OnStep createIndexUsingIfNotExists(String method, Name index) {
        return new CreateIndex.Begun("create index if not exists", index).using(method);
    }

    /** {@code CREATE UNIQUE INDEX CONCURRENTLY} */
    public static IndexSteps.UsingStep createUniqueIndexConcurrently(String index) {
        return createUniqueIndexConcurrently(DSL.name(index));
    }

    /** {@code CREATE UNIQUE INDEX CONCURRENTLY} */
    public static IndexSteps.UsingStep createUniqueIndexConcurrently(Name index) {
        return new CreateIndex.Begun("create unique index concurrently", index);
    }

    /** {@code CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS} */
    public static IndexSteps.UsingStep createUniqueIndexConcurrentlyIfNotExists(String index) {
        return createUniqueIndexConcurrentlyIfNotExists(DSL.name(index));
    }

    /** {@code CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS} */
    public static IndexSteps.UsingStep createUniqueIndexConcurrentlyIfNotExists(Name index) {
        return new CreateIndex.Begun("create unique index concurrently if not exists", index);
    }

    /** {@code CREATE UNIQUE INDEX index ON table USING method} */
    public static IndexSteps.OnStep createUniqueIndexUsing(String method, String index) {
        return createUniqueIndexUsing(method, DSL.name(index));
    }

    /** {@code CREATE UNIQUE INDEX index ON table USING method} */
    public static IndexSteps.OnStep createUniqueIndexUsing(String method, Name index) {
        return new CreateIndex.Begun("create unique index", index).using(method);
    }

    /** {@code CREATE UNIQUE INDEX IF NOT EXISTS index ON table USING method} */
    public static IndexSteps.OnStep createUniqueIndexUsingIfNotExists(String method, String index) {
        return createUniqueIndexUsingIfNotExists(method, DSL.name(index));
    }

    /** {@code CREATE UNIQUE INDEX IF NOT EXISTS index ON table USING method} */
    public static IndexSteps.OnStep createUniqueIndexUsingIfNotExists(String method, Name index) {
        return new CreateIndex.Begun("create unique index if not exists", index).using(method);
    }

    /** {@code DROP INDEX CONCURRENTLY}. Outside of a transaction only. */
    public static Query dropIndexConcurrently(String index) {
        return dropIndexConcurrently(DSL.name(index));
    }

    /** {@code DROP INDEX CONCURRENTLY}. Outside of a transaction only. */
    public static Query dropIndexConcurrently(Name index) {
        return new PostgresQuery("drop index concurrently {0}", index);
    }

    /** {@code DROP INDEX CONCURRENTLY IF EXISTS} */
    public static Query dropIndexConcurrentlyIfExists(String index) {
        return dropIndexConcurrentlyIfExists(DSL.name(index));
    }

    /** {@code DROP INDEX CONCURRENTLY IF EXISTS} */
    public static Query dropIndexConcurrentlyIfExists(Name index) {
        return new PostgresQuery("drop index concurrently if exists {0}", index);
    }

    /** {@code REINDEX INDEX CONCURRENTLY}. Outside of a transaction only. */
    public static Query reindexConcurrently(String index) {
        return reindexConcurrently(DSL.name(index));
    }

    /** {@code REINDEX INDEX CONCURRENTLY}. Outside of a transaction only. */
    public static Query reindexConcurrently(Name index) {
        return new PostgresQuery("reindex index concurrently {0}", index);
    }

    /** {@code ALTER INDEX … ATTACH PARTITION} */
    public static IndexSteps.AttachStep attachIndexPartition(String index) {
        return attachIndexPartition(DSL.name(index));
    }

    /** {@code ALTER INDEX … ATTACH PARTITION} */
    public static IndexSteps.AttachStep attachIndexPartition(Name index) {
        return to -> new PostgresQuery("alter index {0} attach partition {1}", to, index);
    }

    /** {@code column operator_class}: an element of an index that is made by the operators of that class. */
    public static <T> Field<T> operatorClass(Field<T> element, String operatorClass) {
        return operatorClass(element, DSL.name(operatorClass));
    }

    /** {@code column operator_class}: an element of an index that is made by the operators of that class. */
    public static <T> Field<T> operatorClass(Field<T> element, Name operatorClass) {
        return new OperatorClass<>(element, operatorClass);
    }

    /** {@code column operator_class}: an element of an index that is made by the operators of that class. */
    public static Field<Object> operatorClass(String column, String operatorClass) {
        return operatorClass(DSL.field(DSL.name(column)), operatorClass);
    }

    // Several actions

    /** {@code ALTER TABLE action, …}: several actions in one statement. With one alone jOOQ's {@code alterTable} will do. */
    public static AlterTableSteps.ActionStep alterTableAtOnce(String table) {
        return alterTableAtOnce(DSL.name(table));
    }

    /** {@code ALTER TABLE action, …}: several actions in one statement. With one alone jOOQ's {@code alterTable} will do. */
    public static AlterTableSteps.ActionStep alterTableAtOnce(Name table) {
        return alterTableAtOnce(DSL.table(table));
    }

    /** {@code ALTER TABLE action, …}: several actions in one statement. With one alone jOOQ's {@code alterTable} will do. */
    public static AlterTableSteps.ActionStep alterTableAtOnce(Table<?> table) {
        return new AlterTableAtOnce.Begun(table);
    }

    // Constraints

    /** {@code ALTER TABLE … ADD constraint}, a constraint of jOOQ: {@code constraint("reports_price_check").check(…)}. */
    public static OnTableStep<ConstraintSteps.AddStep> addConstraint(Constraint constraint) {
        return table -> new AddConstraint(table, constraint);
    }

    /** {@code ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX} */
    public static OnTableStep<ConstraintSteps.UsingIndexStep> addUnique(String constraint) {
        return usingIndex("unique", constraint);
    }

    /** {@code ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX} */
    public static OnTableStep<ConstraintSteps.UsingIndexStep> addPrimaryKey(String constraint) {
        return usingIndex("primary key", constraint);
    }

    private static OnTableStep<ConstraintSteps.UsingIndexStep> usingIndex(String kind, String constraint) {
        return table -> index -> new Deferrable(AlterTable.of(
                table, "add constraint {0} " + kind + " using index {1}", DSL.name(constraint), DSL.name(index)));
    }

    /** {@code ALTER TABLE … ADD CONSTRAINT … EXCLUDE} */
    public static OnTableStep<ConstraintSteps.ExcludeStep> addExclusion(String constraint) {
        return table -> new AddExclusion.Begun(table, constraint);
    }

    /** {@code ALTER TABLE … VALIDATE CONSTRAINT}: looks at the rows that were there before the constraint. */
    public static OnTableStep<Query> validateConstraint(String constraint) {
        return table -> new AlterTable(table, "validate constraint {0}", DSL.name(constraint));
    }

    /** {@code ALTER TABLE … ALTER CONSTRAINT} */
    public static OnTableStep<ConstraintSteps.AlterStep> alterConstraint(String constraint) {
        return table -> new AlterConstraint(table, constraint);
    }

    // Columns

    /** {@code ALTER TABLE … ADD COLUMN}, one that PostgreSQL generates; all others are jOOQ's. */
    public static OnTableStep<ColumnSteps.AddStep> addColumn(String column, DataType<?> type) {
        return addColumn(DSL.name(column), type);
    }

    /** {@code ALTER TABLE … ADD COLUMN}, one that PostgreSQL generates; all others are jOOQ's. */
    public static OnTableStep<ColumnSteps.AddStep> addColumn(Name column, DataType<?> type) {
        return table -> new AddColumn(table, column, type);
    }

    /** {@code ALTER TABLE … ADD COLUMN}, one that PostgreSQL generates; all others are jOOQ's. */
    public static OnTableStep<ColumnSteps.AddStep> addColumn(Field<?> column) {
        return addColumn(column.getUnqualifiedName(), column.getDataType());
    }

    /** {@code ALTER TABLE … ALTER COLUMN}, for what jOOQ's {@code alterTable} does not change. */
    public static OnTableStep<ColumnSteps.AlterStep> alterColumn(String column) {
        return alterColumn(DSL.name(column));
    }

    /** {@code ALTER TABLE … ALTER COLUMN}, for what jOOQ's {@code alterTable} does not change. */
    public static OnTableStep<ColumnSteps.AlterStep> alterColumn(Name column) {
        return table -> new AlterColumn(table, column);
    }

    /** {@code ALTER TABLE … ALTER COLUMN}, for what jOOQ's {@code alterTable} does not change. */
    public static OnTableStep<ColumnSteps.AlterStep> alterColumn(Field<?> column) {
        return alterColumn(column.getUnqualifiedName());
    }

    /** A type that jOOQ has no name for, in SQL: {@code "citext"}, {@code "vector(3)"}. */
    public static DataType<Object> dataType(String type) {
        return new DefaultDataType<>(SQLDialect.POSTGRES, Object.class, type);
    }

    // Functions and procedures

    /** {@code CREATE FUNCTION} */
    public static RoutineSteps.FunctionStep createFunction(String function) {
        return createFunction(DSL.name(function));
    }

    /** {@code CREATE FUNCTION} */
    public static RoutineSteps.FunctionStep createFunction(Name function) {
        return new CreateFunction(new CreateRoutine.Draft("create function", function));
    }

    /** {@code CREATE OR REPLACE FUNCTION} */
    public static RoutineSteps.FunctionStep createOrReplaceFunction(String function) {
        return createOrReplaceFunction(DSL.name(function));
    }

    /** {@code CREATE OR REPLACE FUNCTION} */
    public static RoutineSteps.FunctionStep createOrReplaceFunction(Name function) {
        return new CreateFunction(new CreateRoutine.Draft("create or replace function", function));
    }

    /** {@code ALTER FUNCTION}, of the one with these types of parameters: its attributes and settings. */
    public static RoutineSteps.ChangeFunctionStep alterFunction(String function, DataType<?>... parameters) {
        return alterFunction(DSL.name(function), parameters);
    }

    /** {@code ALTER FUNCTION}, of the one with these types of parameters: its attributes and settings. */
    public static RoutineSteps.ChangeFunctionStep alterFunction(Name function, DataType<?>... parameters) {
        return new AlterFunction(function, parameters);
    }

    /** {@code DROP FUNCTION} */
    public static RoutineSteps.DropRoutineStep dropFunction(String function) {
        return dropFunction(DSL.name(function));
    }

    /** {@code DROP FUNCTION} */
    public static RoutineSteps.DropRoutineStep dropFunction(Name function) {
        return new DropRoutine("drop function", function);
    }

    /** {@code DROP FUNCTION IF EXISTS} */
    public static RoutineSteps.DropRoutineStep dropFunctionIfExists(String function) {
        return dropFunctionIfExists(DSL.name(function));
    }

    /** {@code DROP FUNCTION IF EXISTS} */
    public static RoutineSteps.DropRoutineStep dropFunctionIfExists(Name function) {
        return new DropRoutine("drop function if exists", function);
    }

    /** {@code CREATE PROCEDURE} */
    public static RoutineSteps.ProcedureStep createProcedure(String procedure) {
        return createProcedure(DSL.name(procedure));
    }

    /** {@code CREATE PROCEDURE} */
    public static RoutineSteps.ProcedureStep createProcedure(Name procedure) {
        return new CreateProcedure(new CreateRoutine.Draft("create procedure", procedure));
    }

    /** {@code CREATE OR REPLACE PROCEDURE} */
    public static RoutineSteps.ProcedureStep createOrReplaceProcedure(String procedure) {
        return createOrReplaceProcedure(DSL.name(procedure));
    }

    /** {@code CREATE OR REPLACE PROCEDURE} */
    public static RoutineSteps.ProcedureStep createOrReplaceProcedure(Name procedure) {
        return new CreateProcedure(new CreateRoutine.Draft("create or replace procedure", procedure));
    }

    /** {@code DROP PROCEDURE} */
    public static RoutineSteps.DropRoutineStep dropProcedure(String procedure) {
        return dropProcedure(DSL.name(procedure));
    }

    /** {@code DROP PROCEDURE} */
    public static RoutineSteps.DropRoutineStep dropProcedure(Name procedure) {
        return new DropRoutine("drop procedure", procedure);
    }

    /** {@code DROP PROCEDURE IF EXISTS} */
    public static RoutineSteps.DropRoutineStep dropProcedureIfExists(String procedure) {
        return dropProcedureIfExists(DSL.name(procedure));
    }

    /** {@code DROP PROCEDURE IF EXISTS} */
    public static RoutineSteps.DropRoutineStep dropProcedureIfExists(Name procedure) {
        return new DropRoutine("drop procedure if exists", procedure);
    }

    /** {@code DO $$ body $$}: runs PL/pgSQL once, a text as it is. */
    public static Query doBlock(String body) {
        return new PostgresQuery("do {0}", DollarQuoted.body(body));
    }

    // Triggers

    /** {@code CREATE TRIGGER} */
    public static TriggerSteps.EventStep<TriggerSteps.ReferencingStep> createTrigger(String trigger) {
        return new TriggerEvents<>("create trigger", trigger, CreateTrigger::new);
    }

    /** {@code CREATE OR REPLACE TRIGGER} */
    public static TriggerSteps.EventStep<TriggerSteps.ReferencingStep> createOrReplaceTrigger(String trigger) {
        return new TriggerEvents<>("create or replace trigger", trigger, CreateTrigger::new);
    }

    /** {@code CREATE CONSTRAINT TRIGGER} */
    public static TriggerSteps.AfterStep<TriggerSteps.ConstraintStep> createConstraintTrigger(String trigger) {
        return new TriggerEvents<>("create constraint trigger", trigger, CreateTrigger::new);
    }

    /** {@code DROP TRIGGER} */
    public static OnTableStep<DropStep> dropTrigger(String trigger) {
        return table -> new Drop("drop trigger {0} on {1}", DSL.name(trigger), table);
    }

    /** {@code DROP TRIGGER IF EXISTS} */
    public static OnTableStep<DropStep> dropTriggerIfExists(String trigger) {
        return table -> new Drop("drop trigger if exists {0} on {1}", DSL.name(trigger), table);
    }

    /** {@code ALTER TABLE … ENABLE TRIGGER} */
    public static OnTableStep<Query> enableTrigger(String trigger) {
        return table -> new AlterTable(table, "enable trigger {0}", DSL.name(trigger));
    }

    /** {@code ALTER TABLE … ENABLE ALWAYS TRIGGER} */
    public static OnTableStep<Query> enableAlwaysTrigger(String trigger) {
        return table -> new AlterTable(table, "enable always trigger {0}", DSL.name(trigger));
    }

    /** {@code ALTER TABLE … ENABLE REPLICA TRIGGER} */
    public static OnTableStep<Query> enableReplicaTrigger(String trigger) {
        return table -> new AlterTable(table, "enable replica trigger {0}", DSL.name(trigger));
    }

    /** {@code ALTER TABLE … DISABLE TRIGGER} */
    public static OnTableStep<Query> disableTrigger(String trigger) {
        return table -> new AlterTable(table, "disable trigger {0}", DSL.name(trigger));
    }

    /** {@code ALTER TABLE … ENABLE TRIGGER USER}: all but those that hold constraints. */
    public static OnTableStep<Query> enableUserTriggers() {
        return table -> new AlterTable(table, "enable trigger user");
    }

    /** {@code ALTER TABLE … DISABLE TRIGGER USER}: all but those that hold constraints. */
    public static OnTableStep<Query> disableUserTriggers() {
        return table -> new AlterTable(table, "disable trigger user");
    }

    // Row level security

    /** {@code ALTER TABLE … ENABLE ROW LEVEL SECURITY} */
    public static OnTableStep<Query> enableRowLevelSecurity() {
        return table -> new AlterTable(table, "enable row level security");
    }

    /** {@code ALTER TABLE … DISABLE ROW LEVEL SECURITY} */
    public static OnTableStep<Query> disableRowLevelSecurity() {
        return table -> new AlterTable(table, "disable row level security");
    }

    /** {@code ALTER TABLE … FORCE ROW LEVEL SECURITY}, for the owner of the table, too. */
    public static OnTableStep<Query> forceRowLevelSecurity() {
        return table -> new AlterTable(table, "force row level security");
    }

    /** {@code ALTER TABLE … NO FORCE ROW LEVEL SECURITY} */
    public static OnTableStep<Query> noForceRowLevelSecurity() {
        return table -> new AlterTable(table, "no force row level security");
    }

    /** {@code CREATE POLICY} */
    public static OnTableStep<PolicySteps.AsStep> createPolicy(String policy) {
        return table -> new Policy("create policy", policy, table);
    }

    /** {@code ALTER POLICY} */
    public static OnTableStep<PolicySteps.ToStep> alterPolicy(String policy) {
        return table -> new Policy("alter policy", policy, table);
    }

    /** {@code DROP POLICY} */
    public static OnTableStep<DropStep> dropPolicy(String policy) {
        return table -> new Drop("drop policy {0} on {1}", DSL.name(policy), table);
    }

    /** {@code DROP POLICY IF EXISTS} */
    public static OnTableStep<DropStep> dropPolicyIfExists(String policy) {
        return table -> new Drop("drop policy if exists {0} on {1}", DSL.name(policy), table);
    }

    // Partitions

    /** {@code PARTITION BY RANGE (element, …)}, for {@code storage(…)} at the end of jOOQ's {@code createTable}. */
    public static SQL partitionByRange(String... columns) {
        return partitionByRange(Parts.fields(columns).toArray(Field[]::new));
    }

    /** {@code PARTITION BY RANGE (element, …)}, for {@code storage(…)} at the end of jOOQ's {@code createTable}. */
    public static SQL partitionByRange(Field<?>... elements) {
        return DSL.sql("partition by range ({0})", IndexElement.list(List.of(elements)));
    }

    /** {@code PARTITION BY LIST (element, …)}, for {@code storage(…)} at the end of jOOQ's {@code createTable}. */
    public static SQL partitionByList(String... columns) {
        return partitionByList(Parts.fields(columns).toArray(Field[]::new));
    }

    /** {@code PARTITION BY LIST (element, …)}, for {@code storage(…)} at the end of jOOQ's {@code createTable}. */
    public static SQL partitionByList(Field<?>... elements) {
        return DSL.sql("partition by list ({0})", IndexElement.list(List.of(elements)));
    }

    /** {@code PARTITION BY HASH (element, …)}, for {@code storage(…)} at the end of jOOQ's {@code createTable}. */
    public static SQL partitionByHash(String... columns) {
        return partitionByHash(Parts.fields(columns).toArray(Field[]::new));
    }

    /** {@code PARTITION BY HASH (element, …)}, for {@code storage(…)} at the end of jOOQ's {@code createTable}. */
    public static SQL partitionByHash(Field<?>... elements) {
        return DSL.sql("partition by hash ({0})", IndexElement.list(List.of(elements)));
    }

    /** {@code CREATE TABLE … PARTITION OF} */
    public static PartitionSteps.OfStep createPartition(String partition) {
        return createPartition(DSL.name(partition));
    }

    /** {@code CREATE TABLE … PARTITION OF} */
    public static PartitionSteps.OfStep createPartition(Name partition) {
        return createPartition(DSL.table(partition));
    }

    /** {@code CREATE TABLE … PARTITION OF} */
    public static PartitionSteps.OfStep createPartition(Table<?> partition) {
        return createPartition("create table", partition);
    }

    /** {@code CREATE TABLE IF NOT EXISTS … PARTITION OF} */
    public static PartitionSteps.OfStep createPartitionIfNotExists(String partition) {
        return createPartitionIfNotExists(DSL.name(partition));
    }

    /** {@code CREATE TABLE IF NOT EXISTS … PARTITION OF} */
    public static PartitionSteps.OfStep createPartitionIfNotExists(Name partition) {
        return createPartitionIfNotExists(DSL.table(partition));
    }

    /** {@code CREATE TABLE IF NOT EXISTS … PARTITION OF} */
    public static PartitionSteps.OfStep createPartitionIfNotExists(Table<?> partition) {
        return createPartition("create table if not exists", partition);
    }

    private static PartitionSteps.OfStep createPartition(String verb, Table<?> partition) {
        return table -> new Bound<>(DSL.sql(verb + " {0} partition of {1}", partition, table), CreatePartition::new);
    }

    /** {@code ALTER TABLE … ATTACH PARTITION} */
    public static PartitionSteps.ToTableStep attachPartition(String partition) {
        return attachPartition(DSL.name(partition));
    }

    /** {@code ALTER TABLE … ATTACH PARTITION} */
    public static PartitionSteps.ToTableStep attachPartition(Name partition) {
        return attachPartition(DSL.table(partition));
    }

    /** {@code ALTER TABLE … ATTACH PARTITION} */
    public static PartitionSteps.ToTableStep attachPartition(Table<?> partition) {
        return table -> new Bound<>(AlterTable.of(table, "attach partition {0}", partition), PostgresQuery::new);
    }

    /** {@code ALTER TABLE … DETACH PARTITION} */
    public static PartitionSteps.FromTableStep detachPartition(String partition) {
        return detachPartition(DSL.name(partition));
    }

    /** {@code ALTER TABLE … DETACH PARTITION} */
    public static PartitionSteps.FromTableStep detachPartition(Name partition) {
        return detachPartition(DSL.table(partition));
    }

    /** {@code ALTER TABLE … DETACH PARTITION} */
    public static PartitionSteps.FromTableStep detachPartition(Table<?> partition) {
        return table -> new DetachPartition(table, partition);
    }

    /** {@code MINVALUE}, a bound of a partition. */
    public static Field<Object> minvalue() {
        return DSL.field("minvalue");
    }

    /** {@code MAXVALUE}, a bound of a partition. */
    public static Field<Object> maxvalue() {
        return DSL.field("maxvalue");
    }

    // Materialized views

    /** {@code REFRESH MATERIALIZED VIEW} */
    public static MaterializedViewSteps.RefreshStep refreshMaterializedView(String view) {
        return refreshMaterializedView(DSL.name(view));
    }

    /** {@code REFRESH MATERIALIZED VIEW} */
    public static MaterializedViewSteps.RefreshStep refreshMaterializedView(Name view) {
        return refreshMaterializedView(DSL.table(view));
    }

    /** {@code REFRESH MATERIALIZED VIEW} */
    public static MaterializedViewSteps.RefreshStep refreshMaterializedView(Table<?> view) {
        return new RefreshMaterializedView(view);
    }

    /** {@code REFRESH MATERIALIZED VIEW CONCURRENTLY}: readers go on; the view needs a unique index. */
    public static Query refreshMaterializedViewConcurrently(String view) {
        return refreshMaterializedViewConcurrently(DSL.name(view));
    }

    /** {@code REFRESH MATERIALIZED VIEW CONCURRENTLY}: readers go on; the view needs a unique index. */
    public static Query refreshMaterializedViewConcurrently(Name view) {
        return refreshMaterializedViewConcurrently(DSL.table(view));
    }

    /** {@code REFRESH MATERIALIZED VIEW CONCURRENTLY}: readers go on; the view needs a unique index. */
    public static Query refreshMaterializedViewConcurrently(Table<?> view) {
        return new PostgresQuery("refresh materialized view concurrently {0}", view);
    }

    // Types and extensions

    /** {@code ALTER TYPE … ADD VALUE}, at a place of its own. */
    public static EnumSteps.ToTypeStep addEnumValue(String value) {
        return new AddEnumValue.Begun("add value", value);
    }

    /** {@code ALTER TYPE … ADD VALUE IF NOT EXISTS} */
    public static EnumSteps.ToTypeStep addEnumValueIfNotExists(String value) {
        return new AddEnumValue.Begun("add value if not exists", value);
    }

    /** {@code CREATE EXTENSION} */
    public static ExtensionSteps.SchemaStep createExtension(String extension) {
        return new CreateExtension("create extension", extension);
    }

    /** {@code CREATE EXTENSION IF NOT EXISTS} */
    public static ExtensionSteps.SchemaStep createExtensionIfNotExists(String extension) {
        return new CreateExtension("create extension if not exists", extension);
    }

    /** {@code ALTER EXTENSION} */
    public static ExtensionSteps.AlterStep alterExtension(String extension) {
        return new AlterExtension(extension);
    }

    /** {@code DROP EXTENSION} */
    public static DropStep dropExtension(String extension) {
        return new Drop("drop extension {0}", DSL.name(extension));
    }

    /** {@code DROP EXTENSION IF EXISTS} */
    public static DropStep dropExtensionIfExists(String extension) {
        return new Drop("drop extension if exists {0}", DSL.name(extension));
    }

    // Objects of any kind

    /** {@code COMMENT ON}, for what jOOQ has no {@code commentOn…} for. */
    public static ObjectStep<ObjectSteps.IsStep> commentOn() {
        return new OfObject<>(CommentOn::new);
    }

    /** {@code ALTER … OWNER TO} */
    public static ObjectStep<ObjectSteps.ToStep> alterOwnerOf() {
        return alter("owner to");
    }

    /** {@code ALTER … SET SCHEMA} */
    public static ObjectStep<ObjectSteps.ToStep> alterSchemaOf() {
        return alter("set schema");
    }

    /** {@code ALTER … RENAME TO}, for what jOOQ does not rename: functions, triggers, policies, … */
    public static ObjectStep<ObjectSteps.ToStep> alterNameOf() {
        return alter("rename to");
    }

    private static ObjectStep<ObjectSteps.ToStep> alter(String action) {
        return new OfObject<>(
                object -> name -> new PostgresQuery("alter {0} " + action + " {1}", object, DSL.name(name)));
    }

    /** {@code ALTER … SET (parameter = value, …)}, of a table, a view, a materialized view or an index. */
    public static ObjectStep<ObjectSteps.SetStep> alterParametersOf() {
        return new OfObject<>(AlterParameters::new);
    }

    // Privileges

    /** {@code GRANT privilege, …}: {@code "usage"}, {@code "all"}. */
    public static PrivilegeSteps.OnStep<PrivilegeSteps.ToStep> grantPrivileges(String... privileges) {
        return new OnObjects<>(DSL.sql("grant {0}", OnObjects.privileges(privileges)), Grant::new);
    }

    /** {@code REVOKE privilege, …}: {@code "usage"}, {@code "all"}. */
    public static PrivilegeSteps.OnStep<PrivilegeSteps.FromStep> revokePrivileges(String... privileges) {
        return new OnObjects<>(DSL.sql("revoke {0}", OnObjects.privileges(privileges)), Revoke::new);
    }

    /** {@code ALTER DEFAULT PRIVILEGES}: what is granted on objects that will be made. */
    public static DefaultPrivilegeSteps.ForRoleStep alterDefaultPrivileges() {
        return new AlterDefaultPrivileges(DSL.sql("alter default privileges"));
    }

    // Sequences and statistics

    /** {@code ANALYZE table (column, …)}: looks at the values of these columns, or of all if none is named. */
    public static Query analyze(String table, String... columns) {
        return analyze(DSL.name(table), columns);
    }

    /** {@code ANALYZE table (column, …)}: looks at the values of these columns, or of all if none is named. */
    public static Query analyze(Name table, String... columns) {
        return columns.length == 0
                ? new PostgresQuery("analyze {0}", table)
                : new PostgresQuery("analyze {0} ({1})", table, Parts.names(columns));
    }

    /** {@code VACUUM (ANALYZE) table}. Outside of a transaction only. */
    public static Query vacuumAnalyze(String table) {
        return vacuumAnalyze(DSL.name(table));
    }

    /** {@code VACUUM (ANALYZE) table}. Outside of a transaction only. */
    public static Query vacuumAnalyze(Name table) {
        return new PostgresQuery("vacuum (analyze) {0}", table);
    }

    /** {@code ALTER SEQUENCE … OWNED BY} */
    public static SequenceSteps.OwnedByStep alterSequenceOwnedBy(String sequence) {
        return alterSequenceOwnedBy(DSL.name(sequence));
    }

    /** {@code ALTER SEQUENCE … OWNED BY} */
    public static SequenceSteps.OwnedByStep alterSequenceOwnedBy(Name sequence) {
        return new AlterSequenceOwnedBy(sequence);
    }

    /** {@code CREATE STATISTICS} */
    public static StatisticsSteps.KindStep createStatistics(String statistics) {
        return createStatistics(DSL.name(statistics));
    }

    /** {@code CREATE STATISTICS} */
    public static StatisticsSteps.KindStep createStatistics(Name statistics) {
        return new CreateStatistics(statistics);
    }

    /** {@code DROP STATISTICS} */
    public static DropStep dropStatistics(String statistics) {
        return dropStatistics(DSL.name(statistics));
    }

    /** {@code DROP STATISTICS} */
    public static DropStep dropStatistics(Name statistics) {
        return new Drop("drop statistics {0}", statistics);
    }
}
