package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 18_02)
public final class ConstraintsOf18 implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                alter table cars add constraint cars_tags_required not null tags not valid;
                alter table cars validate constraint cars_tags_required;
                alter table cars alter constraint cars_tags_required no inherit;
                alter table cars alter constraint cars_tags_required inherit;
                alter table cars rename constraint cars_tags_required to cars_have_tags;
                create table leases (
                  id int4range not null,
                  note text not null no inherit,
                  during daterange,
                  car_id bigint references cars (id) not enforced,
                  rate int constraint leases_rate_check check (rate > 0) not enforced,
                  primary key (id, during without overlaps),
                  unique (id, during without overlaps));
                create table payments (
                  lease_id int4range,
                  during daterange,
                  foreign key (lease_id, period during) references leases (id, period during));
                alter table leases alter constraint leases_car_id_fkey enforced;
                alter table leases alter constraint leases_car_id_fkey not enforced;
                create foreign table far_leases (like leases including all) server abroad;
                create publication generated for table cars with (publish_generated_columns = stored)""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop publication generated;
                drop foreign table far_leases;
                drop table payments, leases;
                alter table cars drop constraint cars_have_tags""");
    }
}
