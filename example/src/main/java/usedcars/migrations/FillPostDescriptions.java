package usedcars.migrations;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** A post that has no description yet gets its title; from now on each post has one. */
@Migration(version = 6)
public final class FillPostDescriptions implements Reversible {

    @Override
    public void up(DSLContext db) {
        var description = field(name("description"), String.class);
        var title = field(name("title"), String.class);
        db.update(table(name("posts")))
                .set(description, title)
                .where(description.isNull())
                .execute();
        db.alterTable("posts").alterColumn("description").setNotNull().execute();
    }

    @Override
    public void down(DSLContext db) {
        db.alterTable("posts").alterColumn("description").dropNotNull().execute();
    }
}
