package cars;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 3)
public final class AddReports implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("reports")
                .column("id", BIGINT.identity(true))
                .column("make", VARCHAR(60).notNull())
                .column("price", NUMERIC(10, 2).notNull())
                .column("sold", BOOLEAN.notNull().defaultValue(false))
                .column("seen", TIMESTAMPWITHTIMEZONE.notNull().defaultValue(field("now()", TIMESTAMPWITHTIMEZONE)))
                .constraints(
                        constraint("reports_price_check").check(condition("price > (0)::numeric")),
                        constraint("reports_pkey").primaryKey("id"))
                .execute();
        db.execute(grantPrivileges("select").onTables("reports").toPublic());
        db.commentOnColumn(name("reports", "price")).is("in €").execute();

        db.execute(createOrReplaceFunction("touch")
                .returnsTrigger()
                .language("plpgsql")
                .as("""
                        begin
                          new.seen := now();
                          return new;
                        end
                        """));

        db.createUniqueIndex("reports_make_idx")
                .on(
                        table(name("reports")),
                        field("lower((make)::text)"),
                        field(name("seen")).desc())
                .where("NOT sold")
                .execute();

        db.execute("""
                CREATE VIEW public.dear_reports
                WITH (security_barrier='true') AS
                	SELECT make,
                    price
                   FROM public.reports
                  WHERE (price > (100000)::numeric)
                """);

        db.execute(createTrigger("reports_touch")
                .beforeUpdate()
                .on("reports")
                .forEachRow()
                .function("touch"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute(dropTrigger("reports_touch").on("reports"));

        db.dropView("dear_reports").execute();
        db.execute(dropFunction("touch").parameters());
        db.dropTable("reports").execute();
    }
}
