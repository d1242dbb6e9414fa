package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What docs/postgres-dsl.md shows, run. */
class TourTest {

    @RegisterExtension
    final Scratch scratch = new Scratch(
            "do $$ begin create role app; exception when duplicate_object then null; end $$",
            "create table users (id bigint primary key, email text)",
            "create table reports (id bigint, user_id bigint, make text, price text, tags jsonb, sold boolean,"
                    + " updated_at timestamptz)",
            "create type mood as enum ('sad', 'happy')",
            "create materialized view makes as select make, count(*) from reports group by make",
            "create unique index on makes (make)");

    private final DSLContext db = scratch.db();

    @Test
    void indexes() {
        db.execute(createIndexConcurrently("reports_make_idx").on("reports", "make"));
        db.execute(createUniqueIndexConcurrently("users_email_idx")
                .on(table(name("users")), lower(field(name("email"), CLOB)))
                .include("id"));
        db.execute(createIndexUsing("gin", "reports_tags_idx")
                .on(table(name("reports")), operatorClass("tags", "jsonb_path_ops"))
                .with("fastupdate", false)
                .where("not sold"));
        db.execute(dropIndexConcurrently("reports_make_idx"));
        assertThat(scratch.rows(
                        "select indexname from pg_indexes where indexname ~ '^(reports|users).*_idx$' order by 1"))
                .containsExactly("reports_tags_idx", "users_email_idx");
    }

    @Test
    void constraints() {
        db.execute(addConstraint(
                        constraint("reports_user_id_fkey").foreignKey("user_id").references("users", "id"))
                .on("reports")
                .notValid());
        db.execute(validateConstraint("reports_user_id_fkey").on("reports"));

        db.execute(createUniqueIndexConcurrently("reports_pkey").on("reports", "id"));
        db.execute(addPrimaryKey("reports_pkey").on("reports").usingIndex("reports_pkey"));
        assertThat(scratch.rows("select conname, convalidated from pg_constraint where conrelid = 'reports'::regclass"
                        + " and contype in ('f', 'p') order by 1"))
                .containsExactly("reports_pkey t", "reports_user_id_fkey t");
    }

    @Test
    void columns() {
        db.execute(alterColumn("price").on("reports").set(NUMERIC(10, 2)).using("price::numeric"));
        db.execute(addColumn("title", CLOB)
                .on("reports")
                .generatedAlwaysAs("make || ' for ' || price")
                .stored());
        db.execute(addColumn("number", BIGINT)
                .on("reports")
                .generatedAlwaysAsIdentity()
                .startWith(1000));
        assertThat(scratch.rows("select count(*) from information_schema.columns where table_name = 'reports'"))
                .containsExactly("9");
    }

    @Test
    void severalActions() {
        db.execute(alterTableAtOnce("reports")
                .addColumn("currency", CHAR(3).notNull().defaultValue("EUR"))
                .alterColumn("price")
                .set(NUMERIC(10, 2))
                .using("price::numeric")
                .addConstraint(
                        constraint("reports_price_check").check(field("price").gt(inline(0))))
                .notValid()
                .dropColumn("sold"));
        assertThat(scratch.rows("select count(*) from information_schema.columns where table_name = 'reports'"))
                .containsExactly("7");
    }

    @Test
    void functions() {
        db.execute(createOrReplaceFunction("touch")
                .returnsTrigger()
                .language("plpgsql")
                .as("""
                        begin
                          new.updated_at := now();
                          return new;
                        end
                        """));
        db.execute(createTrigger("reports_touch")
                .beforeUpdateOf("make", "price")
                .on("reports")
                .forEachRow()
                .function("touch"));
        db.execute(disableTrigger("reports_touch").on("reports"));

        db.execute(dropTrigger("reports_touch").on("reports"));
        db.execute(dropFunction("touch"));
        assertThat(scratch.rows("select 1 from pg_trigger where not tgisinternal"))
                .isEmpty();
    }

    @Test
    void policies() {
        db.execute(enableRowLevelSecurity().on("reports"));
        db.execute(createPolicy("reports_of_the_user")
                .on("reports")
                .forSelect()
                .to("app")
                .using("user_id = current_setting('app.user_id')::bigint"));
        db.execute(grantPrivileges("select", "insert")
                .onAllTablesInSchema("public")
                .to("app"));
        assertThat(scratch.rows("select policyname from pg_policies")).containsExactly("reports_of_the_user");
    }

    @Test
    void partitions() {
        db.createTable("visits")
                .column("at", TIMESTAMPWITHTIMEZONE.notNull())
                .column("report_id", BIGINT)
                .storage(partitionByRange("at"))
                .execute();
        db.execute(createPartition("visits_2026")
                .of("visits")
                .forValuesFrom(LocalDate.of(2026, 1, 1))
                .to(LocalDate.of(2027, 1, 1)));
        db.execute(detachPartition("visits_2026").from("visits").concurrently());
        db.execute(attachPartition("visits_2026").to("visits").asDefault());
        assertThat(scratch.rows("select pg_get_expr(relpartbound, oid) from pg_class where relname = 'visits_2026'"))
                .containsExactly("DEFAULT");
    }

    @Test
    void otherObjects() {
        db.execute(addEnumValue("content").to("mood").before("happy"));
        db.execute(createExtensionIfNotExists("citext"));
        db.alterTable("users").addColumn("name", dataType("citext")).execute();
        db.execute(refreshMaterializedViewConcurrently("makes"));
        db.execute(commentOn().materializedView("makes").is("how many reports each make has"));
        db.execute(alterParametersOf().table("reports").set("fillfactor", 80));
        assertThat(scratch.rows("select unnest(enum_range(null::mood))")).containsExactly("sad", "content", "happy");
    }
}
