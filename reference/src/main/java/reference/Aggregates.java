package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_21)
public final class Aggregates implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create aggregate product (numeric) (
                  sfunc = numeric_mul, stype = numeric, initcond = '1', combinefunc = numeric_mul, parallel = safe,
                  msfunc = numeric_mul, minvfunc = numeric_div, mstype = numeric, minitcond = '1');
                create or replace aggregate product (numeric) (sfunc = numeric_mul, stype = numeric, initcond = '1');
                create aggregate greatest_of (basetype = int, sfunc = int4larger, stype = int, sortop = >);
                create aggregate middle (float8 order by anyelement) (
                  sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
                create aggregate rows_of (*) (sfunc = int8inc, stype = int8, initcond = '0');
                alter aggregate greatest_of (int) rename to the_greatest;
                alter aggregate the_greatest (int) set schema garage;
                alter aggregate product (numeric) owner to mechanics;
                alter aggregate rows_of (*) rename to number_of_rows;
                comment on aggregate product (numeric) is 'of all factors'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop aggregate if exists product (numeric);
                drop aggregate garage.the_greatest (int), number_of_rows (*) cascade;
                drop aggregate middle (float8 order by anyelement)""");
    }
}
