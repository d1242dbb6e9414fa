package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_31)
public final class Operators implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create function same(int, int) returns bool language sql immutable return $1 = $2;
                create function negated(int) returns int language sql immutable return - $1;
                create operator === (leftarg = int, rightarg = int, function = same, commutator = ===, negator = !==,
                  restrict = eqsel, join = eqjoinsel, hashes, merges);
                create operator garage.!! (rightarg = int, procedure = negated);
                alter operator === (int, int) set (restrict = none, join = eqjoinsel);
                alter operator garage.!! (none, int) set schema public;
                alter operator === (int, int) owner to mechanics;
                comment on operator === (int, int) is 'as in JavaScript'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop operator if exists !! (none, int) cascade;
                drop operator === (int, int), !== (int, int);
                drop function same, negated""");
    }
}
