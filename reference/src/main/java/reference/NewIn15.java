package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 15_02)
public final class NewIn15 implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create view own_cars with (security_invoker = true) as select * from cars;
                create unlogged sequence fast_numbers;
                alter sequence fast_numbers set logged;
                create table repairs (
                  car_id bigint,
                  part int default 0,
                  foreign key (car_id) references cars (id) on delete set default (car_id),
                  constraint repairs_cars foreign key (car_id) references cars (id) on delete set null (car_id));
                alter table repairs set access method heap;
                create publication of_cars for table cars (id, make) where (id > 0);
                create publication of_garage for tables in schema garage;
                alter publication of_garage add tables in schema public;
                alter publication of_garage drop tables in schema public;
                alter publication of_garage set table owners where (id > 1), tables in schema garage;
                create collation french (provider = icu, locale = 'fr');
                create function guarded() returns int language sql set work_mem = '8MB' return 1;
                grant set, alter system on parameter work_mem to mechanics;
                revoke set, alter system on parameter work_mem from mechanics;
                alter subscription latest set (disable_on_error = true)""");
        db.execute("alter subscription latest skip (lsn = none)");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                alter subscription latest set (disable_on_error = false);
                drop function guarded;
                drop collation french;
                drop publication of_garage, of_cars;
                drop table repairs;
                drop sequence fast_numbers;
                drop view own_cars""");
    }
}
