package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** The actions of ALTER TABLE on columns, on a table that is there, each one undone. */
@Migration(version = 14_06)
public final class Columns implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.alterTable("cars")
                .addColumn("color", VARCHAR(20).notNull().defaultValue("black"))
                .execute();
        db.alterTable("cars").addColumnIfNotExists("color", VARCHAR(20)).execute();
        db.alterTable("cars").renameColumn("color").to("paint").execute();
        db.alterTable("cars").alterColumn("make").set(VARCHAR(90)).execute();
        db.alterTable("cars").alterColumn("make").setDefault("unknown").execute();
        db.alterTable("cars").alterColumn("sold").dropDefault().execute();
        db.alterTable("cars").alterColumn("sold").dropNotNull().execute();
        db.alterTable("cars").alterColumn("model").setNotNull().execute();
        db.execute(alterColumn("price").on("cars").set(NUMERIC(12, 2)).using("price * 1"));
        db.execute(alterColumn("details").on("cars").setStatistics(500));
        db.execute(alterColumn("details").on("cars").setStorage("external"));
        db.execute(alterColumn("details").on("cars").setCompression("pglz"));
        db.execute(
                "alter table cars alter column make set (n_distinct = 50), alter make type varchar(90) collate \"C\"");
        db.execute(addColumn("title", CLOB)
                .on("cars")
                .generatedAlwaysAs("make || ' ' || model")
                .stored());
        db.execute(addColumn("number", BIGINT)
                .on("cars")
                .generatedAlwaysAsIdentity()
                .startWith(1000)
                .incrementBy(10));
        db.execute(alterColumn("number").on("cars").setGeneratedByDefault());
        db.execute(alterColumn("number").on("cars").restartWith(5000));
        db.execute("alter table cars alter column number set increment by 20 set cache 5");
        db.execute(addColumn("plain", INTEGER)
                .on("cars")
                .generatedAlwaysAs("1 + 1")
                .stored());
        db.execute(alterColumn("plain").on("cars").dropExpression());
        db.execute(alterColumn("id").on("cars").dropIdentityIfExists());
        db.commentOnColumn(name("cars", "paint")).is("as of the factory").execute();
    }

    @Override
    public void down(DSLContext db) {
        db.execute(alterColumn("id").on("cars").addGeneratedByDefaultAsIdentity());
        db.alterTable("cars").dropColumn("plain").execute();
        db.execute(alterColumn("number").on("cars").dropIdentity());
        db.alterTable("cars").dropColumnIfExists("number").execute();
        db.alterTable("cars").dropColumn("title").cascade().execute();
        db.execute(
                "alter table cars alter make type varchar(60) collate \"default\", alter column make reset (n_distinct)");
        db.execute("alter table cars alter column details set compression default");
        db.execute(alterColumn("details").on("cars").setStorage("extended"));
        db.execute(alterColumn("details").on("cars").setStatistics(-1));
        db.execute(alterColumn("price").on("cars").set(NUMERIC(10, 2)).using("round(price, 2)"));
        db.alterTable("cars").alterColumn("model").dropNotNull().execute();
        db.alterTable("cars").alterColumn("sold").setNotNull().execute();
        db.alterTable("cars").alterColumn("sold").setDefault(false).execute();
        db.alterTable("cars").alterColumn("make").dropDefault().execute();
        db.alterTable("cars").renameColumn("paint").to("color").execute();
        db.alterTable("cars").dropColumn("color").execute();
    }
}
