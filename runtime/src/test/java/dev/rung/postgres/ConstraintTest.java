package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.addConstraint;
import static dev.rung.postgres.PostgresDSL.addExclusion;
import static dev.rung.postgres.PostgresDSL.addPrimaryKey;
import static dev.rung.postgres.PostgresDSL.addUnique;
import static dev.rung.postgres.PostgresDSL.alterConstraint;
import static dev.rung.postgres.PostgresDSL.operatorClass;
import static dev.rung.postgres.PostgresDSL.validateConstraint;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.check;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConstraintTest {

    private static final String CONSTRAINTS =
            "select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'cars'::regclass and conname = 'c'";

    @RegisterExtension
    final Scratch scratch = new Scratch(
            "create table users (id int primary key)",
            "create table cars (id int not null, user_id int, price int, free int4range)",
            "create unique index cars_id on cars (id)",
            "insert into cars values (1, 7, -1)");

    private Query dropped() {
        return scratch.db().alterTable("cars").dropConstraint("c");
    }

    @Test
    void isNotValidUntilItIsValidated() {
        scratch.sees(CONSTRAINTS)
                .after(
                        addConstraint(constraint("c")
                                        .check(field(name("cars", "price"), INTEGER)
                                                .gt(0)))
                                .on("cars")
                                .notValid(),
                        "CHECK ((price > 0)) NOT VALID")
                .undoneBy(dropped());
        scratch.sees(CONSTRAINTS)
                .after(
                        addConstraint(constraint("c").foreignKey("user_id").references("users", "id"))
                                .on(name("public", "cars"))
                                .notValid()
                                .deferrable()
                                .initiallyDeferred(),
                        "FOREIGN KEY (user_id) REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED NOT VALID");
        scratch.db().execute("insert into users values (7)");
        scratch.sees("select convalidated from pg_constraint where conname = 'c'")
                .after(validateConstraint("c").on("cars"), "t");
    }

    @Test
    void refersToAnotherSchema() {
        scratch.db().execute("create schema ops create table people (id int primary key)");
        scratch.sees(CONSTRAINTS)
                .after(
                        addConstraint(constraint("c")
                                        .foreignKey(name("user_id"))
                                        .references(name("ops", "people"), name("id")))
                                .on("cars")
                                .notValid(),
                        "FOREIGN KEY (user_id) REFERENCES ops.people(id) NOT VALID")
                .undoneBy(dropped());
    }

    @Test
    void mayHaveNoName() {
        scratch.sees("select conname, pg_get_constraintdef(oid) from pg_constraint where conname like 'cars_price%'")
                .after(
                        addConstraint(check(field("price").isNotNull())).on("cars"),
                        "cars_price_check CHECK ((price IS NOT NULL))")
                .undoneBy(scratch.db().alterTable("cars").dropConstraint("cars_price_check"));
    }

    @Test
    void takesAnIndexOver() {
        scratch.sees(CONSTRAINTS)
                .after(
                        addUnique("c")
                                .on("cars")
                                .usingIndex("cars_id")
                                .deferrable()
                                .initiallyImmediate(),
                        "UNIQUE (id) DEFERRABLE");
        scratch.db().execute(dropped());
        scratch.db().execute("create unique index cars_id on cars (id)");
        scratch.sees(CONSTRAINTS)
                .after(addPrimaryKey("c").on("cars").usingIndex("cars_id"), "PRIMARY KEY (id)")
                .undoneBy(dropped());
    }

    @Test
    void isMadeDeferrable() {
        scratch.db().execute("insert into users values (7)");
        scratch.db().execute("alter table cars add constraint c foreign key (user_id) references users");
        scratch.sees("select condeferrable, condeferred from pg_constraint where conname = 'c'")
                .after(alterConstraint("c").on("cars").deferrable().initiallyDeferred(), "t t")
                .undoneBy(alterConstraint("c").on("cars").notDeferrable());
    }

    @Test
    void excludes() {
        scratch.sees(CONSTRAINTS)
                .after(
                        addExclusion("c")
                                .on("cars")
                                .using("gist")
                                .with("free", "&&")
                                .with(operatorClass("free", "range_ops"), "=")
                                .with(field("int4range(id, id + 1)"), "&&")
                                .where("price > 0")
                                .deferrable(),
                        "EXCLUDE USING gist (free WITH &&, free WITH =, int4range(id, (id + 1)) WITH &&) WHERE ((price > 0))"
                                + " DEFERRABLE")
                .undoneBy(dropped());
        scratch.sees(CONSTRAINTS)
                .after(addExclusion("c").on("cars").with("id", "="), "EXCLUDE USING btree (id WITH =)")
                .undoneBy(dropped());
    }

    @Test
    void takesNothingButAnOperatorForAnOperator() {
        var exclusion = addExclusion("c").on("cars");
        assertThatThrownBy(() -> exclusion.with("id", "=); drop table cars"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`=); drop table cars` is not an operator, such as `=` or `&&`");
    }
}
