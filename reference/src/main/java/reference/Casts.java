package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_30)
public final class Casts implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create function size_of(text) returns size language sql immutable return $1::size;
                create cast (text as size) with function size_of(text) as assignment;
                create cast (size as int) with inout as implicit;
                create type big as (n int);
                create type large as (n int);
                create cast (big as large) with inout;
                comment on cast (text as size) is 'by its name'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop cast if exists (big as large) cascade;
                drop type big, large;
                drop cast (size as int) restrict;
                drop cast (text as size);
                drop function size_of""");
    }
}
