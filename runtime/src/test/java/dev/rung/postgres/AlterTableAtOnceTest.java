package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterTableAtOnce;
import static dev.rung.postgres.PostgresDSL.enableRowLevelSecurity;
import static dev.rung.postgres.PostgresDSL.validateConstraint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AlterTableAtOnceTest {

    private static final String COLUMNS = "select attname, format_type(atttypid, atttypmod), attnotnull,"
            + " pg_get_expr(adbin, adrelid) from pg_attribute"
            + " left join pg_attrdef on adrelid = attrelid and adnum = attnum"
            + " where attrelid = 'ops.cars'::regclass and attnum > 0 and not attisdropped order by attname";
    private static final String CONSTRAINTS =
            "select conname, pg_get_constraintdef(oid), convalidated from pg_constraint"
                    + " where conrelid = 'ops.cars'::regclass and contype in ('c', 'f') order by 1";

    @RegisterExtension
    final Scratch scratch = new Scratch(
            "create schema ops",
            "create table ops.users (id bigint primary key)",
            "create table ops.cars (make text default 'VW', price text not null, user_id bigint,"
                    + " constraint old check (price <> ''))",
            "create view ops.prices as select user_id from ops.cars",
            "insert into ops.cars values ('Fiat', '12.50', 7)");

    @Test
    void changesColumns() {
        scratch.sees(COLUMNS)
                .after(
                        alterTableAtOnce(name("ops", "cars"))
                                .addColumn("?{0}", VARCHAR(20).notNull().defaultValue("it's {0} ?"))
                                .addColumn(field(name("id"), BIGINT.identity(true)))
                                .alterColumn("price")
                                .set(NUMERIC(10, 2))
                                .using("price::numeric")
                                .alterColumn("make")
                                .setNotNull()
                                .alterColumn("make")
                                .setDefault("BMW")
                                .alterColumn("price")
                                .dropNotNull()
                                .dropConstraint("old")
                                .dropColumnIfExists("none")
                                .dropColumn("user_id")
                                .cascade(),
                        "?{0} character varying(20) t 'it''s {0} ?'::character varying",
                        "id bigint t null",
                        "make text t 'BMW'::text",
                        "price numeric(10,2) f null");
        scratch.sees(COLUMNS)
                .after(
                        alterTableAtOnce(table(name("ops", "cars")))
                                .alterColumn("make")
                                .dropDefault()
                                .alterColumn("price")
                                .setDefault(field("1 + 1"))
                                .dropColumn("id"),
                        "?{0} character varying(20) t 'it''s {0} ?'::character varying",
                        "make text t null",
                        "price numeric(10,2) f (1 + 1)");
    }

    @Test
    void changesConstraints() {
        scratch.sees(CONSTRAINTS)
                .after(
                        alterTableAtOnce(name("ops", "cars"))
                                .dropConstraint("old")
                                .dropConstraintIfExists("none")
                                .addConstraint(constraint("cars_make_check")
                                        .check(field(name("cars", "make"), CLOB).ne("")))
                                .addConstraint(constraint("cars_user_id_fkey")
                                        .foreignKey("user_id")
                                        .references(name("ops", "users"), name("id")))
                                .notValid(),
                        "cars_make_check CHECK ((make <> ''::text)) t",
                        "cars_user_id_fkey FOREIGN KEY (user_id) REFERENCES ops.users(id) NOT VALID f");
        scratch.db().execute("insert into ops.users values (7)");
        scratch.sees("select convalidated, relrowsecurity from pg_constraint join pg_class c on c.oid = conrelid"
                        + " where conname = 'cars_user_id_fkey'")
                .after(
                        alterTableAtOnce(name("ops", "cars"))
                                .and(validateConstraint("cars_user_id_fkey"))
                                .and(enableRowLevelSecurity()),
                        "t t");
    }

    @Test
    void leavesAStepAsItWas() {
        var step = alterTableAtOnce("cars").addColumn("a", INTEGER);
        var drop = step.dropColumn("b");
        assertThat(drop.cascade()).hasToString("alter table \"cars\" add \"a\" int, drop column \"b\" cascade");
        assertThat(drop).hasToString("alter table \"cars\" add \"a\" int, drop column \"b\"");
        assertThat(step).hasToString("alter table \"cars\" add \"a\" int");
    }
}
