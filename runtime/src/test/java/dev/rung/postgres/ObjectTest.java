package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterNameOf;
import static dev.rung.postgres.PostgresDSL.alterOwnerOf;
import static dev.rung.postgres.PostgresDSL.alterParametersOf;
import static dev.rung.postgres.PostgresDSL.alterSchemaOf;
import static dev.rung.postgres.PostgresDSL.commentOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL has for objects of all kinds: comments, owners, schemas, names, parameters. */
class ObjectTest {

    @RegisterExtension
    final Scratch scratch = new Scratch(
            "create schema ops",
            "create table cars (id int constraint cars_id_check check (id > 0), make text)",
            "create index cars_make on cars (make)",
            "create view v as select * from cars",
            "create materialized view mv as select * from cars",
            "create sequence s",
            "create type mood as enum ('sad')",
            "create domain price as numeric",
            "create function f() returns trigger language plpgsql as 'begin return new; end'",
            "create function g(a int, b text) returns int language sql as 'select 1'",
            "create procedure p() language sql as ''",
            "create trigger t before update on cars for each row execute function f()",
            "create policy own on cars",
            "create rule r as on delete to cars do instead nothing",
            "create statistics st on id, make from cars",
            "create collation c from \"C\"",
            "create extension citext",
            "create extension postgres_fdw",
            "create server remote foreign data wrapper postgres_fdw",
            "create foreign table far (id int) server remote");

    @Test
    void hasComments() {
        var comments = "select description from pg_description where description like 'it''s %' order by 1";
        var on = commentOn();
        var database = scratch.db().fetchValue("select current_database()").toString();
        for (var object : List.of(
                on.table("cars"),
                on.table(name("public", "cars")),
                on.index("cars_make"),
                on.view("v"),
                on.materializedView("mv"),
                on.foreignTable("far"),
                on.sequence("s"),
                on.type("mood"),
                on.domain("price"),
                on.function("f"),
                on.function(name("public", "g"), INTEGER, CLOB),
                on.procedure("p"),
                on.statistics("st"),
                on.collation("c"),
                on.schema("ops"),
                on.extension("citext"),
                on.constraint("cars_id_check").on("cars"),
                on.trigger("t").on(name("public", "cars")),
                on.policy("own").on("cars"),
                on.rule("r").on("cars"))) {
            scratch.sees(comments)
                    .after(object.is("it's \\ $$ {0} ?"), "it's \\ $$ {0} ?")
                    .undoneBy(object.isNull());
        }
        scratch.sees("select description from pg_shdescription where description = 'a'")
                .after(on.database(database).is("a"), "a")
                .undoneBy(on.database(database).isNull());
        assertThat(on.role("App").is("b")).hasToString("comment on role \"App\" is 'b'");
    }

    @Test
    void hasAnOwner() {
        scratch.sees("select relowner::regrole from pg_class where relname = 'cars'")
                .after(alterOwnerOf().table("cars").to("pg_monitor"), "pg_monitor")
                .undoneBy(alterOwnerOf().table("cars").to("postgres"));
        scratch.sees("select proowner::regrole from pg_proc where proname = 'g'")
                .after(alterOwnerOf().function("g", INTEGER, CLOB).to("pg_monitor"), "pg_monitor")
                .undoneBy(alterOwnerOf().function("g", INTEGER, CLOB).to("postgres"));
    }

    @Test
    void movesToAnotherSchema() {
        scratch.sees("select relnamespace::regnamespace from pg_class where relname in ('cars', 's') order by relname")
                .after(alterSchemaOf().table("cars").to("ops"), "ops", "public")
                .after(alterSchemaOf().sequence("s").to("ops"), "ops", "ops")
                .after(alterSchemaOf().table(name("ops", "cars")).to("public"), "public", "ops")
                .undoneBy(alterSchemaOf().sequence(name("ops", "s")).to("public"));
    }

    @Test
    void isRenamed() {
        scratch.sees("select tgname from pg_trigger where not tgisinternal")
                .after(alterNameOf().trigger("t").on("cars").to("New \"one"), "New \"one")
                .undoneBy(alterNameOf().trigger("New \"one").on("cars").to("t"));
        scratch.sees("select polname from pg_policy")
                .after(alterNameOf().policy("own").on("cars").to("mine"), "mine")
                .undoneBy(alterNameOf().policy("mine").on("cars").to("own"));
    }

    @Test
    void hasParametersOfItsStorage() {
        scratch.sees("select reloptions, (select reloptions from pg_class t where t.oid = c.reltoastrelid)"
                        + " from pg_class c where relname = 'cars'")
                .after(
                        alterParametersOf()
                                .table("cars")
                                .set("fillfactor", 70)
                                .set("autovacuum_vacuum_scale_factor", 0.05)
                                .set("toast.autovacuum_enabled", false),
                        "{fillfactor=70,autovacuum_vacuum_scale_factor=0.05} {autovacuum_enabled=false}")
                .undoneBy(alterParametersOf()
                        .table("cars")
                        .reset("fillfactor", "autovacuum_vacuum_scale_factor", "toast.autovacuum_enabled"));
        scratch.sees("select reloptions from pg_class c where relname = 'v'")
                .after(alterParametersOf().view("v").set("security_barrier", true), "{security_barrier=true}")
                .undoneBy(alterParametersOf().view("v").reset("security_barrier"));
    }
}
