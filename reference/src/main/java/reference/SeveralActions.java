package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_46)
public final class SeveralActions implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(alterTableAtOnce("owners")
                .addColumn("shoe_size", SMALLINT.notNull().defaultValue((short) 40))
                .addColumn("height", INTEGER)
                .alterColumn("name")
                .set(VARCHAR(100))
                .using("upper(name)")
                .alterColumn("name")
                .setDefault("nobody")
                .alterColumn("born")
                .setNotNull()
                .addConstraint(
                        constraint("owners_height_check").check(field("height").gt(inline(0))))
                .notValid()
                .dropConstraintIfExists("owners_weight_check")
                .dropColumnIfExists("weight")
                .and(disableRowLevelSecurity()));
        db.execute("alter table owners validate constraint owners_height_check, alter column email drop default");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("alter table owners alter email set default ''");
        db.execute(alterTableAtOnce("owners")
                .and(enableRowLevelSecurity())
                .dropConstraint("owners_height_check")
                .cascade()
                .alterColumn("born")
                .dropNotNull()
                .alterColumn("name")
                .dropDefault()
                .alterColumn("name")
                .set(VARCHAR(80))
                .dropColumn("height")
                .dropColumn("shoe_size")
                .cascade());
    }
}
