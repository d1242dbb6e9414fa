package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import java.time.LocalDate;
import org.jooq.DSLContext;

@Migration(version = 14_25)
public final class Policies implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(createPolicy("own")
                .on("owners")
                .asPermissive()
                .forAll()
                .to("mechanics")
                .using("name = current_user")
                .withCheck("name <> ''"));
        db.execute(createPolicy("adults")
                .on("owners")
                .asRestrictive()
                .forSelect()
                .toPublic()
                .using(field(name("born"), LOCALDATE).lt(LocalDate.of(2008, 1, 1))));
        db.execute(createPolicy("added").on("owners").forInsert().withCheck("email <> ''"));
        db.execute("create policy removed on owners for delete to current_user, session_user using (false)");
        db.execute(alterPolicy("own")
                .on("owners")
                .to("bob", "mechanics")
                .using("id > 0")
                .withCheck("id > 1"));
        db.execute(alterNameOf().policy("added").on("owners").to("registered"));
        db.execute(commentOn().policy("own").on("owners").is("everybody sees oneself"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute(dropPolicy("removed").on("owners"));
        db.execute(dropPolicy("registered").on("owners").restrict());
        db.execute(dropPolicyIfExists("adults").on("owners").cascade());
        db.execute(dropPolicy("own").on("owners"));
    }
}
