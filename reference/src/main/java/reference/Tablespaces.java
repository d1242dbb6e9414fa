package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** A tablespace has a directory of the server; one in place has none of its own, and is for tests. */
@Migration(version = 14_43, transactional = false)
public final class Tablespaces implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("drop tablespace if exists rung_reference_fast");
        db.execute("drop tablespace if exists rung_reference_slow");
        db.execute("set allow_in_place_tablespaces = on");
        db.execute("create tablespace rung_reference_fast owner bob location '' with (random_page_cost = 1.1)");
        db.execute("alter tablespace rung_reference_fast rename to rung_reference_slow");
        db.execute("alter tablespace rung_reference_slow owner to mechanics");
        db.execute("alter tablespace rung_reference_slow owner to postgres");
        db.execute("alter tablespace rung_reference_slow set (seq_page_cost = 2)");
        db.execute("alter tablespace rung_reference_slow reset (random_page_cost)");
        db.execute("comment on tablespace rung_reference_slow is 'on tape'");
        db.execute("create table kept (id int) tablespace rung_reference_slow");
        db.execute("alter table all in tablespace rung_reference_slow owned by current_user set tablespace pg_default");
        db.execute("alter index all in tablespace rung_reference_slow set tablespace pg_default nowait");
        db.execute("alter materialized view all in tablespace rung_reference_slow set tablespace pg_default");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop table kept");
        db.execute("drop tablespace if exists rung_reference_slow");
    }
}
