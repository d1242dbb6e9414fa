package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_17)
public final class EnumValues implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createType("size").asEnum("small", "large").execute();
        db.execute(addEnumValue("medium").to("size").before("large"));
        db.execute(addEnumValueIfNotExists("huge").to("size").after("large"));
        db.alterType("size").addValue("gigantic").execute();
    }

    @Override
    public void down(DSLContext db) {
        db.dropType("size").execute();
    }
}
