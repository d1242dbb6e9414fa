package usedcars.migrations;

import dev.rung.Irreversible;
import dev.rung.Migration;
import org.jooq.DSLContext;

@Migration(version = 9)
public final class LowerCaseEmails implements Irreversible {

    @Override
    public void up(DSLContext db) {
        db.execute("update users set email = lower(email) where email <> lower(email)");
    }

    @Override
    public String reason() {
        return "the capital letters that users typed in their e-mail addresses are not kept";
    }
}
