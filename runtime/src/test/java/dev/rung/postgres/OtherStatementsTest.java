package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.addEnumValue;
import static dev.rung.postgres.PostgresDSL.addEnumValueIfNotExists;
import static dev.rung.postgres.PostgresDSL.alterExtension;
import static dev.rung.postgres.PostgresDSL.alterSequenceOwnedBy;
import static dev.rung.postgres.PostgresDSL.analyze;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.createExtensionIfNotExists;
import static dev.rung.postgres.PostgresDSL.createStatistics;
import static dev.rung.postgres.PostgresDSL.dropExtension;
import static dev.rung.postgres.PostgresDSL.dropExtensionIfExists;
import static dev.rung.postgres.PostgresDSL.dropStatistics;
import static dev.rung.postgres.PostgresDSL.refreshMaterializedView;
import static dev.rung.postgres.PostgresDSL.refreshMaterializedViewConcurrently;
import static dev.rung.postgres.PostgresDSL.vacuumAnalyze;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.exception.DetachedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Enums, extensions, materialized views, sequences, statistics. */
class OtherStatementsTest {

    @RegisterExtension
    final Scratch scratch = new Scratch("create table cars (id int, make text)");

    @Test
    void addsValuesToAnEnum() {
        scratch.db().createType("mood").asEnum("sad", "happy").execute();
        scratch.sees("select enumlabel from pg_enum order by enumsortorder")
                .after(addEnumValue("o'k").to("mood").before("happy"), "sad", "o'k", "happy")
                .after(
                        addEnumValueIfNotExists("so so")
                                .to(name("public", "mood"))
                                .after("sad"),
                        "sad",
                        "so so",
                        "o'k",
                        "happy")
                .after(addEnumValue("Over").to("mood"), "sad", "so so", "o'k", "happy", "Over");
        scratch.db().execute(addEnumValueIfNotExists("Over").to("mood"));
    }

    @Test
    void addsExtensions() {
        var extensions = "select extname, nspname from pg_extension join pg_namespace n on n.oid = extnamespace"
                + " where extname <> 'plpgsql' order by 1";
        scratch.sees(extensions)
                .after(createExtension("citext"), "citext public")
                .undoneBy(dropExtension("citext"));
        scratch.db().createSchema("ext").execute();
        scratch.sees(extensions)
                .after(
                        createExtensionIfNotExists("earthdistance")
                                .schema("ext")
                                .version("1.1")
                                .cascade(),
                        "cube ext",
                        "earthdistance ext")
                .undoneBy(dropExtensionIfExists("cube").cascade());
        scratch.db().execute(createExtension("pg_trgm").version("1.3"));
        scratch.sees("select extversion from pg_extension where extname = 'pg_trgm'")
                .after(alterExtension("pg_trgm").updateTo("1.4"), "1.4")
                .after(alterExtension("pg_trgm").update(), "1.6");
    }

    @Test
    void refreshesMaterializedViews() {
        scratch.db().execute("create materialized view makes as select make from cars");
        scratch.db().execute("create unique index on makes (make)");
        scratch.db().execute("insert into cars values (1, 'Fiat')");
        scratch.sees("select make from makes").after(refreshMaterializedView("makes"), "Fiat");
        scratch.db().execute("insert into cars values (2, 'Opel')");
        scratch.sees("select make from makes order by 1")
                .after(refreshMaterializedViewConcurrently(name("public", "makes")), "Fiat", "Opel");
        scratch.sees("select relispopulated from pg_class where relname = 'makes'")
                .after(refreshMaterializedView(table(name("makes"))).withNoData(), "f");
    }

    @Test
    void givesASequenceToAColumn() {
        scratch.db().execute("create sequence s");
        scratch.sees("select pg_get_serial_sequence('cars', 'id')")
                .after(alterSequenceOwnedBy("s").column("cars", "id"), "public.s")
                .undoneBy(alterSequenceOwnedBy(name("public", "s")).none());
        scratch.sees("select pg_get_serial_sequence('cars', 'id')")
                .after(alterSequenceOwnedBy("s").column(name("public", "cars", "id")), "public.s");
    }

    @Test
    void gathersStatistics() {
        scratch.sees("select pg_get_statisticsobjdef(oid) from pg_statistic_ext")
                .after(
                        createStatistics("st")
                                .kinds("ndistinct", "mcv")
                                .on("id", "make")
                                .from("cars"),
                        "CREATE STATISTICS public.st (ndistinct, mcv) ON id, make FROM cars")
                .undoneBy(dropStatistics("st"));
        scratch.sees("select pg_get_statisticsobjdef(oid) from pg_statistic_ext")
                .after(
                        createStatistics(name("public", "st"))
                                .on(field("lower(make)"), field(name("id")))
                                .from(name("public", "cars")),
                        "CREATE STATISTICS public.st ON id, lower(make) FROM cars")
                .undoneBy(dropStatistics(name("public", "st")));
    }

    @Test
    void looksAtTheValues() {
        scratch.db().execute("insert into cars values (1, 'Fiat')");
        scratch.sees("select attname from pg_stats where tablename = 'cars' order by 1")
                .after(analyze("cars", "make"), "make")
                .after(analyze(name("public", "cars")), "id", "make");
        scratch.db().execute("insert into cars values (2, 'Opel')");
        scratch.sees("select reltuples from pg_class where relname = 'cars'").after(vacuumAnalyze("cars"), "2");
    }

    @Test
    void saysHowToRunWhatHasNoDatabase() {
        assertThatThrownBy(() -> createExtension("citext").execute())
                .isInstanceOf(DetachedException.class)
                .hasMessage("""
                        this statement has no database to run on: create extension "citext"
                          fix: db.execute(…)""");
    }

    @Test
    void runsOnItsOwnWhenItIsAttached() {
        var query = createExtension("citext");
        query.attach(scratch.db().configuration());
        query.execute();
        assertThat(scratch.rows("select extname from pg_extension where extname = 'citext'"))
                .containsExactly("citext");
    }
}
