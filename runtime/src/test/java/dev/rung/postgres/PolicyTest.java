package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterPolicy;
import static dev.rung.postgres.PostgresDSL.createPolicy;
import static dev.rung.postgres.PostgresDSL.disableRowLevelSecurity;
import static dev.rung.postgres.PostgresDSL.dropPolicy;
import static dev.rung.postgres.PostgresDSL.dropPolicyIfExists;
import static dev.rung.postgres.PostgresDSL.enableRowLevelSecurity;
import static dev.rung.postgres.PostgresDSL.forceRowLevelSecurity;
import static dev.rung.postgres.PostgresDSL.noForceRowLevelSecurity;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.role;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {

    private static final String POLICIES = "select permissive, roles, cmd, qual, with_check from pg_policies";

    @RegisterExtension
    final Scratch scratch = new Scratch("create table cars (owner text, price int)");

    @Test
    void isSwitchedOnAndOff() {
        var security = "select relrowsecurity, relforcerowsecurity from pg_class where relname = 'cars'";
        scratch.sees(security)
                .after(enableRowLevelSecurity().on("cars"), "t f")
                .after(forceRowLevelSecurity().on(name("public", "cars")), "t t")
                .after(noForceRowLevelSecurity().on("cars"), "t f")
                .undoneBy(disableRowLevelSecurity().on("cars"));
    }

    static Arguments[] policies() {
        return new Arguments[] {
            Arguments.of(
                    createPolicy("p")
                            .on("cars")
                            .asRestrictive()
                            .forUpdate()
                            .to("postgres", "pg_monitor")
                            .using("owner = current_user")
                            .withCheck("price > 0"),
                    "RESTRICTIVE {pg_monitor,postgres} UPDATE (owner = CURRENT_USER) (price > 0)"),
            Arguments.of(
                    createPolicy("p")
                            .on(name("public", "cars"))
                            .asPermissive()
                            .forSelect()
                            .to(role("postgres"))
                            .using(field(name("price"), INTEGER).gt(0)),
                    "PERMISSIVE {postgres} SELECT (price > 0) null"),
            Arguments.of(
                    createPolicy("p")
                            .on("cars")
                            .forInsert()
                            .withCheck(field("price").isNotNull()),
                    "PERMISSIVE {public} INSERT null (price IS NOT NULL)"),
            Arguments.of(
                    createPolicy("p").on("cars").forDelete().toPublic().using("true"),
                    "PERMISSIVE {public} DELETE true null"),
            Arguments.of(createPolicy("p").on("cars").forAll(), "PERMISSIVE {public} ALL null null")
        };
    }

    @ParameterizedTest
    @MethodSource("policies")
    void isCreated(Query policy, String seen) {
        scratch.sees(POLICIES).after(policy, seen).undoneBy(dropPolicy("p").on("cars"));
    }

    @Test
    void isChanged() {
        scratch.db().execute(createPolicy("p").on("cars").using("price > 0"));
        scratch.sees(POLICIES)
                .after(
                        alterPolicy("p")
                                .on("cars")
                                .to("postgres")
                                .using("price > 1")
                                .withCheck("price > 2"),
                        "PERMISSIVE {postgres} ALL (price > 1) (price > 2)");
        scratch.sees("select polname from pg_policy")
                .after(dropPolicyIfExists("p").on("cars"));
    }
}
