package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.addColumn;
import static dev.rung.postgres.PostgresDSL.alterColumn;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.dataType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.jooq.DataType;
import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ColumnTest {

    private static final String GENERATED =
            "select attname, attgenerated, pg_get_expr(adbin, adrelid) from pg_attribute"
                    + " join pg_attrdef on adrelid = attrelid and adnum = attnum where attrelid = 'cars'::regclass";

    @RegisterExtension
    final Scratch scratch = new Scratch("create table cars (make text, price text, n int not null)");

    private Query dropped(String column) {
        return scratch.db().alterTable("cars").dropColumn(column);
    }

    private static String typeOf(String column) {
        return "select format_type(atttypid, atttypmod) from pg_attribute where attrelid = 'cars'::regclass and attname = '"
                + column + "'";
    }

    @Test
    void changesItsTypeUsingAnExpression() {
        scratch.db().execute("insert into cars values ('Fiat', '12.50', 1)");
        scratch.sees(typeOf("price"))
                .after(
                        alterColumn("price")
                                .on("cars")
                                .set(NUMERIC(10, 2).notNull())
                                .using("price::numeric"),
                        "numeric(10,2)")
                .undoneBy(alterColumn(name("price")).on("cars").set(CLOB));
        scratch.db()
                .execute(alterColumn(field(name("cars", "make")))
                        .on("cars")
                        .set(VARCHAR(20))
                        .using(lower(field(name("cars", "make"), CLOB))));
        assertThat(scratch.rows("select make from cars")).containsExactly("fiat");
    }

    @Test
    void isGenerated() {
        scratch.sees(GENERATED)
                .after(
                        addColumn("title", CLOB)
                                .on("cars")
                                .generatedAlwaysAs("make || ' ' || price")
                                .stored(),
                        "title s ((make || ' '::text) || price)")
                .undoneBy(dropped("title"));
        scratch.db()
                .execute(addColumn("m", CLOB)
                        .on("cars")
                        .generatedAlwaysAs("make")
                        .stored());
        scratch.sees(GENERATED).after(alterColumn("m").on("cars").dropExpression());
    }

    @Test
    void isGeneratedInAnotherWay() {
        scratch.needsPostgres(17);
        scratch.db().execute("alter table cars add m text generated always as (make) stored");
        scratch.sees(GENERATED)
                .after(
                        alterColumn("m").on("cars").setExpression(lower(field(name("cars", "make"), CLOB))),
                        "m s lower(make)")
                .undoneBy(alterColumn("m").on("cars").setExpression("make"));
    }

    @Test
    void isGeneratedWhenItIsRead() {
        scratch.needsPostgres(18);
        scratch.sees(GENERATED)
                .after(
                        addColumn(field(name("cars", "m"), VARCHAR(10)))
                                .on("cars")
                                .generatedAlwaysAs(lower(field(name("cars", "make"), CLOB)))
                                .virtual(),
                        "m v lower(make)")
                .undoneBy(dropped("m"));
    }

    @Test
    void isAnIdentity() {
        var identity = "select attname, attidentity, seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle"
                + " from pg_attribute join pg_sequence on seqrelid ="
                + " pg_get_serial_sequence('cars', attname)::regclass"
                + " where attrelid = 'cars'::regclass and attnum > 0 and not attisdropped";
        scratch.sees(identity)
                .after(
                        addColumn(name("id"), BIGINT)
                                .on("cars")
                                .generatedAlwaysAsIdentity()
                                .startWith(100)
                                .incrementBy(10)
                                .minvalue(10)
                                .maxvalue(1000)
                                .cache(5)
                                .cycle(),
                        "id a 100 10 10 1000 5 t")
                .undoneBy(dropped("id"));
        scratch.sees(identity)
                .after(addColumn("id", INTEGER).on("cars").generatedByDefaultAsIdentity(), "id d 1 1 1 2147483647 1 f")
                .after(alterColumn("id").on("cars").setGeneratedAlways(), "id a 1 1 1 2147483647 1 f")
                .after(alterColumn("id").on("cars").setGeneratedByDefault(), "id d 1 1 1 2147483647 1 f")
                .undoneBy(alterColumn("id").on("cars").dropIdentity());
        scratch.sees(identity)
                .after(
                        alterColumn("n")
                                .on("cars")
                                .addGeneratedAlwaysAsIdentity()
                                .startWith(3),
                        "n a 3 1 1 2147483647 1 f")
                .undoneBy(alterColumn("n").on("cars").dropIdentityIfExists());
        scratch.db().execute(alterColumn("n").on("cars").addGeneratedByDefaultAsIdentity());
        scratch.sees("select last_value from cars_n_seq")
                .after(alterColumn("n").on("cars").restartWith(7), "7");
    }

    @Test
    void isStoredInOtherWays() {
        scratch.sees("select attstattarget, attstorage, attcompression from pg_attribute"
                        + " where attrelid = 'cars'::regclass and attname = 'make'")
                .after(alterColumn("make").on("cars").setStatistics(500), "500 x ")
                .after(alterColumn("make").on("cars").setStorage("external"), "500 e ")
                .after(alterColumn("make").on("cars").setStorage("extended"), "500 x ")
                .after(alterColumn("make").on("cars").setCompression("pglz"), "500 x p")
                .after(alterColumn("make").on("cars").setCompression("default"), "500 x ")
                .undoneBy(alterColumn("make").on("cars").setStatistics(-1));
    }

    @Test
    void hasATypeThatJooqHasNoNameFor() {
        scratch.db().execute(createExtension("citext"));
        List<DataType<?>> types =
                List.of(dataType("citext"), dataType("bit(3)"), dataType("public.citext"), dataType("tsvector"));
        for (var type : types) {
            scratch.db().alterTable("cars").addColumn("x", type).execute();
            scratch.db().execute(dropped("x"));
            scratch.db()
                    .execute(addColumn("x", type)
                            .on("cars")
                            .generatedAlwaysAs("null")
                            .stored());
            assertThat(scratch.rows(typeOf("x"))).containsExactly(type.getName().replace("public.", ""));
            scratch.db().execute(dropped("x"));
        }
        scratch.sees(typeOf("n"))
                .after(
                        alterColumn("n")
                                .on("cars")
                                .set(dataType("citext").array())
                                .using("array[n::citext]"),
                        "citext[]");
    }
}
