package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_13)
public final class Views implements Reversible {

    @Override
    public void up(DSLContext db) {
        var cars = table(name("cars"));
        db.createView("cheap_cars", "id", "make")
                .as(select(field(name("id")), field(name("make")))
                        .from(cars)
                        .where(field(name("price"), INTEGER).lt(inline(1000))))
                .execute();
        db.createOrReplaceView("cheap_cars", "id", "make")
                .as(select(field(name("id")), field(name("make")))
                        .from(cars)
                        .where(field(name("price"), INTEGER).lt(inline(900))))
                .execute();
        db.createView("unsold").as("select id, price from cars where not sold").execute();
        db.execute("""
                create or replace temporary view my_cars as select 1 as id;
                create recursive view numbers (n) as values (1) union all select n + 1 from numbers where n < 100;
                create view dear_cars (id, amount) with (security_barrier) as
                  select id, price from cars where price > 10000 with local check option;
                create view dear_dear_cars as select * from dear_cars where amount > 50000 with cascaded check option;
                alter view dear_cars alter column amount set default 20000;
                alter view dear_cars alter amount drop default;
                alter view dear_cars rename column amount to price;
                alter view if exists dear_cars set (security_barrier = false)""");
        db.alterView("unsold").renameTo("unsold_cars").execute();
        db.execute(alterSchemaOf().view("unsold_cars").to("garage"));
        db.execute(alterOwnerOf().view("numbers").to("mechanics"));
        db.execute(alterParametersOf()
                .view("cheap_cars")
                .set("check_option", "local")
                .set("security_barrier", true));
        db.execute(alterParametersOf().view("cheap_cars").reset("check_option"));
        db.commentOnView("cheap_cars").is("bargains").execute();
    }

    @Override
    public void down(DSLContext db) {
        db.dropView(name("garage", "unsold_cars")).execute();
        db.execute("drop view dear_cars, numbers cascade");
        db.dropViewIfExists("cheap_cars").execute();
        db.execute("drop view if exists my_cars restrict");
    }
}
