package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_36)
public final class AccessMethods implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create access method pile type table handler heap_tableam_handler;
                create access method sorted type index handler bthandler;
                create table piled (id int) using pile;
                comment on access method sorted is 'the one that everybody uses'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop table piled;
                drop access method pile;
                drop access method if exists sorted cascade""");
    }
}
