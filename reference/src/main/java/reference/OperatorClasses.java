package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_32)
public final class OperatorClasses implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create operator family numbers using btree;
                create operator class int_desc for type int using btree family numbers as
                  operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 btint4cmp(int, int);
                create operator class point_in_box for type point using gist as storage box;
                alter operator family numbers using btree add operator 1 > (int, int8), function 1 (int, int8) btint48cmp(int, int8);
                alter operator family numbers using btree drop operator 1 (int, int8), function 1 (int, int8);
                alter operator family numbers using btree rename to backwards;
                alter operator family backwards using btree set schema garage;
                alter operator family garage.backwards using btree owner to mechanics;
                alter operator class int_desc using btree rename to int_backwards;
                alter operator class int_backwards using btree set schema garage;
                alter operator class garage.int_backwards using btree owner to mechanics;
                comment on operator class garage.int_backwards using btree is 'the greatest first';
                comment on operator family garage.backwards using btree is 'whatever is turned round'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop operator class garage.int_backwards using btree;
                drop operator family if exists garage.backwards using btree cascade;
                drop operator class if exists point_in_box using gist restrict;
                drop operator family point_in_box using gist""");
    }
}
