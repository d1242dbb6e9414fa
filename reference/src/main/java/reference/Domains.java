package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import java.math.BigDecimal;
import org.jooq.DSLContext;

@Migration(version = 14_18)
public final class Domains implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createDomain("money_amount")
                .as(NUMERIC(12, 2))
                .default_(new BigDecimal("1.00"))
                .constraints(constraint("positive").check(field("value").gt(inline(0))))
                .execute();
        db.createDomainIfNotExists("money_amount").as(NUMERIC(12, 2)).execute();
        db.execute(
                "create domain plate as text collate \"C\" default '?' constraint plate_required not null constraint plate_check check (value ~ '^[A-Z]')");
        db.alterDomain("money_amount").setDefault(new BigDecimal("2.00")).execute();
        db.alterDomain("money_amount").dropDefault().execute();
        db.alterDomain("money_amount").setNotNull().execute();
        db.alterDomain("money_amount").dropNotNull().execute();
        db.alterDomain("money_amount")
                .add(constraint("moderate").check(field("value").lt(inline(1000000))))
                .execute();
        db.execute("alter domain money_amount add constraint even check (value % 2 = 0) not valid");
        db.execute("alter domain money_amount validate constraint even");
        db.alterDomain("money_amount").renameConstraint("even").to("not_odd").execute();
        db.alterDomain("money_amount").dropConstraint("not_odd").execute();
        db.alterDomain("money_amount").dropConstraintIfExists("not_odd").execute();
        db.alterDomain("money_amount").renameTo("amount").execute();
        db.execute(alterSchemaOf().domain("amount").to("garage"));
        db.execute(alterOwnerOf().domain("plate").to("mechanics"));
        db.execute(commentOn().domain("plate").is("of a car"));
        db.execute("comment on constraint plate_check on domain plate is 'capital letters first'");
    }

    @Override
    public void down(DSLContext db) {
        db.dropDomain("plate").execute();
        db.dropDomainIfExists(name("garage", "amount")).cascade().execute();
    }
}
