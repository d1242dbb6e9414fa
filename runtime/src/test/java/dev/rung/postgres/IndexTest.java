package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.attachIndexPartition;
import static dev.rung.postgres.PostgresDSL.createIndexConcurrently;
import static dev.rung.postgres.PostgresDSL.createIndexConcurrentlyIfNotExists;
import static dev.rung.postgres.PostgresDSL.createIndexUsing;
import static dev.rung.postgres.PostgresDSL.createIndexUsingIfNotExists;
import static dev.rung.postgres.PostgresDSL.createUniqueIndexConcurrently;
import static dev.rung.postgres.PostgresDSL.createUniqueIndexConcurrentlyIfNotExists;
import static dev.rung.postgres.PostgresDSL.createUniqueIndexUsing;
import static dev.rung.postgres.PostgresDSL.createUniqueIndexUsingIfNotExists;
import static dev.rung.postgres.PostgresDSL.dropIndexConcurrently;
import static dev.rung.postgres.PostgresDSL.dropIndexConcurrentlyIfExists;
import static dev.rung.postgres.PostgresDSL.operatorClass;
import static dev.rung.postgres.PostgresDSL.reindexConcurrently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.List;
import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexTest {

    @RegisterExtension
    final Scratch scratch =
            new Scratch("create table cars (make text, model text, price int, tags jsonb, sold boolean)");

    static List<Query> creations() {
        return List.of(
                createIndexConcurrently("i").on("cars", "make"),
                createIndexConcurrently(name("i")).on(name("public", "cars"), name("make")),
                createIndexConcurrently("i").on(table(name("cars")), field(name("cars", "make"))),
                createIndexConcurrently("i").on("cars", List.of("make")),
                createIndexConcurrently("i").on(name("cars"), List.of(name("make"))),
                createIndexConcurrently("i").using("btree").on("cars", "make"),
                createIndexConcurrentlyIfNotExists("i").on("cars", "make"),
                createIndexUsing("btree", "i").on("cars", "make"),
                createIndexUsingIfNotExists("btree", name("i")).on("cars", "make"));
    }

    @ParameterizedTest
    @MethodSource("creations")
    void isCreated(Query creation) {
        scratch.sees("select indexdef from pg_indexes where tablename = 'cars'")
                .after(creation, "CREATE INDEX i ON public.cars USING btree (make)")
                .undoneBy(dropIndexConcurrently("i"));
    }

    static List<Query> uniqueCreations() {
        return List.of(
                createUniqueIndexConcurrently("i").on("cars", "make"),
                createUniqueIndexConcurrentlyIfNotExists("i").on("cars", "make"),
                createUniqueIndexUsing("btree", "i").on("cars", "make"),
                createUniqueIndexUsingIfNotExists("btree", "i").on("cars", "make"));
    }

    @ParameterizedTest
    @MethodSource("uniqueCreations")
    void isCreatedUnique(Query creation) {
        scratch.sees("select indexdef from pg_indexes where tablename = 'cars'")
                .after(creation, "CREATE UNIQUE INDEX i ON public.cars USING btree (make)")
                .undoneBy(dropIndexConcurrentlyIfExists(name("public", "i")));
    }

    @Test
    void hasAllClausesInTheirOrder() {
        scratch.sees("select indexdef from pg_indexes where tablename = 'cars'")
                .after(
                        createUniqueIndexConcurrently("i")
                                .on("cars", "make", "model")
                                .include("price")
                                .with("fillfactor", 70)
                                .with("deduplicate_items", false)
                                .tablespace("pg_default")
                                .where(
                                        field("sold", BOOLEAN).isTrue(),
                                        field(name("price"), INTEGER).gt(3)),
                        "CREATE UNIQUE INDEX i ON public.cars USING btree (make, model) INCLUDE (price)"
                                + " WITH (fillfactor='70', deduplicate_items='false')"
                                + " WHERE ((sold = true) AND (price > 3))")
                .undoneBy(dropIndexConcurrently("i"));
    }

    @Test
    void allowsOneNull() {
        scratch.needsPostgres(15);
        scratch.sees("select indexdef from pg_indexes where tablename = 'cars'")
                .after(
                        createUniqueIndexUsing("btree", "i").on("cars", "make").nullsNotDistinct(),
                        "CREATE UNIQUE INDEX i ON public.cars USING btree (make) NULLS NOT DISTINCT")
                .undoneBy(dropIndexConcurrently("i"));
    }

    @Test
    void putsExpressionsInParentheses() {
        scratch.sees("select indexdef from pg_indexes where tablename = 'cars'")
                .after(
                        createIndexConcurrently("i")
                                .on(
                                        table(name("cars")),
                                        lower(field(name("make"), CLOB)),
                                        field("make || model"),
                                        field("price").desc().nullsLast(),
                                        field(name("sold")).asc().nullsFirst(),
                                        field(name("model"), CLOB).collate("C"))
                                .where("not sold"),
                        "CREATE INDEX i ON public.cars USING btree (lower(make), ((make || model)), price DESC NULLS LAST,"
                                + " sold NULLS FIRST, model COLLATE \"C\") WHERE (NOT sold)")
                .undoneBy(dropIndexConcurrently("i"));
    }

    @Test
    void usesOperatorClasses() {
        scratch.sees("select indexdef from pg_indexes where tablename = 'cars' order by 1")
                .after(
                        createIndexUsing("gin", "i")
                                .on(table(name("cars")), operatorClass("tags", "jsonb_path_ops"))
                                .with("fastupdate", false),
                        "CREATE INDEX i ON public.cars USING gin (tags jsonb_path_ops) WITH (fastupdate='false')")
                .undoneBy(dropIndexConcurrently("i"));
        scratch.sees("select indexdef from pg_indexes where tablename = 'cars' order by 1")
                .after(
                        createIndexUsing("btree", "i")
                                .on(
                                        table(name("cars")),
                                        operatorClass(
                                                        lower(field(name("make"), CLOB)),
                                                        name("pg_catalog", "text_pattern_ops"))
                                                .desc()),
                        "CREATE INDEX i ON public.cars USING btree (lower(make) text_pattern_ops DESC)")
                .undoneBy(dropIndexConcurrently("i"));
    }

    @Test
    void goesIntoTheIndexesOfJooqAsWell() {
        scratch.sees("select indexdef from pg_indexes where tablename = 'cars'")
                .after(
                        scratch.db()
                                .createIndex("i")
                                .on(table(name("cars")), operatorClass("make", "text_pattern_ops")),
                        "CREATE INDEX i ON public.cars USING btree (make text_pattern_ops)")
                .undoneBy(scratch.db().dropIndex("i"));
    }

    @Test
    void isBuiltPartitionByPartition() {
        scratch.db().execute("create table sales (n int) partition by range (n)");
        scratch.db().execute("create table old_sales partition of sales default");
        scratch.sees("select indexdef, indisvalid from pg_indexes join pg_index on indexrelid = indexname::regclass"
                        + " where tablename = 'sales'")
                .after(
                        createIndexUsing("btree", "sales_n").onOnly("sales", "n"),
                        "CREATE INDEX sales_n ON ONLY public.sales USING btree (n) f")
                .undoneBy(scratch.db().dropIndex("sales_n"));
        scratch.db().execute(createUniqueIndexUsing("btree", "sales_n").onOnly(name("public", "sales"), name("n")));
        scratch.db().execute(createUniqueIndexConcurrently("old_sales_n").on("old_sales", "n"));
        scratch.sees("select indisvalid from pg_index where indexrelid = 'sales_n'::regclass")
                .after(attachIndexPartition("old_sales_n").to("sales_n"), "t");
        assertThat(attachIndexPartition(name("s", "a")).to(name("s", "b")))
                .hasToString("alter index \"s\".\"b\" attach partition \"s\".\"a\"");
    }

    @Test
    void isBuiltAgain() {
        scratch.db().execute(createIndexUsing("btree", "i").on("cars", "make"));
        var file = scratch.rows("select pg_relation_filenode('i')");
        scratch.db().execute(reindexConcurrently("i"));
        assertThat(scratch.rows("select pg_relation_filenode('i')")).isNotEqualTo(file);
    }

    @Test
    void leavesTheStepThatItWasTakenFromAsItWas() {
        var whole = createIndexConcurrently("i").on("cars", "make");
        var partial = whole.where("sold");
        assertThat(whole).hasToString("create index concurrently \"i\" on \"cars\" (\"make\")");
        assertThat(partial).hasToString("create index concurrently \"i\" on \"cars\" (\"make\") where (sold)");
    }
}
