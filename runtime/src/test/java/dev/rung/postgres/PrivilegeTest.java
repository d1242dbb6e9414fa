package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterDefaultPrivileges;
import static dev.rung.postgres.PostgresDSL.grantPrivileges;
import static dev.rung.postgres.PostgresDSL.revokePrivileges;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.role;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PrivilegeTest {

    @RegisterExtension
    final Scratch scratch = new Scratch(
            "create schema ops",
            "create table ops.cars (id int)",
            "create sequence ops.s",
            "create type ops.mood as enum ('sad')",
            "create function ops.f(a int) returns int language sql as 'select 1'");

    /** Who else than the owner has which privileges. */
    private static String privileges(String acl, String from) {
        return "select grantee::regrole, privilege_type, is_grantable from %s, aclexplode(%s)".formatted(from, acl)
                + " where grantee <> 10 order by 2";
    }

    private static String ofRelation(String name) {
        return privileges("relacl", "pg_class").replace("where", "where relname = '" + name + "' and");
    }

    @Test
    void areGrantedOnTables() {
        scratch.sees(ofRelation("cars"))
                .after(
                        grantPrivileges("select", "insert")
                                .onTables(name("ops", "cars"))
                                .to("pg_monitor")
                                .withGrantOption(),
                        "pg_monitor INSERT t",
                        "pg_monitor SELECT t")
                .undoneBy(revokePrivileges("all")
                        .onTables(name("ops", "cars"))
                        .from("pg_monitor")
                        .cascade());
        scratch.sees(ofRelation("cars"))
                .after(grantPrivileges("select").onAllTablesInSchema("ops").toPublic(), "- SELECT f")
                .undoneBy(revokePrivileges("all privileges")
                        .onAllTablesInSchema("ops")
                        .fromPublic());
    }

    @Test
    void areGrantedOnSequences() {
        scratch.sees(ofRelation("s"))
                .after(
                        grantPrivileges("usage").onSequences(name("ops", "s")).to(role("pg_monitor")),
                        "pg_monitor USAGE f")
                .undoneBy(
                        revokePrivileges("usage").onAllSequencesInSchema("ops").from(role("pg_monitor")));
        scratch.sees(ofRelation("s"))
                .after(grantPrivileges("update").onAllSequencesInSchema("ops").to("pg_monitor"), "pg_monitor UPDATE f");
    }

    @Test
    void areGrantedOnOtherObjects() {
        scratch.sees(privileges("nspacl", "pg_namespace").replace("where", "where nspname = 'ops' and"))
                .after(grantPrivileges("usage").onSchemas("ops").to("pg_monitor"), "pg_monitor USAGE f")
                .undoneBy(revokePrivileges("usage")
                        .onSchemas("ops")
                        .from("pg_monitor")
                        .restrict());
        scratch.sees(privileges("typacl", "pg_type").replace("where", "where typname = 'mood' and"))
                .after(
                        grantPrivileges("usage").onTypes(name("ops", "mood")).to("pg_monitor"),
                        "- USAGE f",
                        "pg_monitor USAGE f");
        scratch.sees(privileges("proacl", "pg_proc").replace("where", "where proname = 'f' and"))
                .after(
                        grantPrivileges("execute")
                                .onFunction(name("ops", "f"), INTEGER)
                                .to("pg_monitor"),
                        "- EXECUTE f",
                        "pg_monitor EXECUTE f")
                .after(revokePrivileges("execute").onAllFunctionsInSchema("ops").fromPublic(), "pg_monitor EXECUTE f");
        var database = scratch.db().fetchValue("select current_database()").toString();
        scratch.sees(privileges("datacl", "pg_database").replace("where", "where datname = '" + database + "' and"))
                .after(revokePrivileges("connect").onDatabases(database).fromPublic(), "- TEMPORARY f");
    }

    @Test
    void areGrantedOnObjectsToCome() {
        var defaults = "select defaclobjtype, defaclnamespace::regnamespace, privilege_type"
                + " from pg_default_acl, aclexplode(defaclacl) where grantee = 'pg_monitor'::regrole order by 1";
        scratch.sees(defaults)
                .after(
                        alterDefaultPrivileges()
                                .forRole("postgres")
                                .inSchema("ops", "public")
                                .grant("select")
                                .onTables()
                                .to("pg_monitor"),
                        "r ops SELECT",
                        "r public SELECT")
                .undoneBy(alterDefaultPrivileges()
                        .inSchema("ops", "public")
                        .revoke("select")
                        .onTables()
                        .from("pg_monitor"));
        scratch.db()
                .execute(alterDefaultPrivileges().grant("usage").onSequences().to("pg_monitor"));
        scratch.db()
                .execute(alterDefaultPrivileges().grant("execute").onFunctions().to("pg_monitor"));
        scratch.db().execute(alterDefaultPrivileges().grant("usage").onTypes().to("pg_monitor"));
        scratch.db().execute(alterDefaultPrivileges().grant("usage").onSchemas().to("pg_monitor"));
        assertThat(scratch.rows(
                        "select string_agg(defaclobjtype::text, '' order by defaclobjtype) from pg_default_acl"))
                .containsExactly("STfn");
    }

    @Test
    void takesNothingButWordsForPrivileges() {
        assertThatThrownBy(() -> grantPrivileges("select on users to public; --"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`select on users to public; --` is not a privilege, such as `select` or `usage`");
    }
}
