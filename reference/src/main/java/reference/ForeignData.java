package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_37)
public final class ForeignData implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create foreign data wrapper far no handler no validator options (debug 'true');
                alter foreign data wrapper far options (set debug 'false', add place 'somewhere', drop place);
                alter foreign data wrapper far no handler no validator;
                alter foreign data wrapper far rename to far_away;
                alter foreign data wrapper far_away owner to postgres;
                comment on foreign data wrapper far_away is 'of no use';
                create server if not exists elsewhere type 'shop' version '1' foreign data wrapper far_away options (host 'example.org');
                alter server elsewhere version '2' options (set host 'example.com', add port '5433');
                alter server elsewhere rename to abroad;
                alter server abroad owner to postgres;
                comment on server abroad is 'another shop';
                create user mapping if not exists for public server abroad options (user 'guest');
                create user mapping for bob server abroad;
                alter user mapping for public server abroad options (set user 'visitor', add password_file 'none');
                create foreign table if not exists far_cars (
                  id bigint options (column_name 'number') not null,
                  make text collate "C" default 'VW',
                  constraint far_cars_check check (id > 0)
                ) server abroad options (table_name 'cars');
                create foreign table far_visits partition of visits_by_make for values in ('Far') server abroad;
                alter foreign table far_cars add column price numeric, alter column make set not null, drop constraint far_cars_check;
                alter foreign table far_cars alter make type varchar(60), alter id options (set column_name 'id'),
                  alter make set default 'BMW', alter price set statistics 10;
                alter foreign table far_cars options (set table_name 'all_cars', add updatable 'false');
                alter foreign table far_cars rename column price to amount;
                alter foreign table if exists far_cars rename to cars_abroad""");
        db.execute(alterSchemaOf().foreignTable("cars_abroad").to("garage"));
        db.execute(alterOwnerOf().foreignTable(name("garage", "cars_abroad")).to("postgres"));
        db.execute(commentOn().foreignTable(name("garage", "cars_abroad")).is("nobody can read them"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop foreign table if exists garage.cars_abroad cascade;
                drop foreign table far_visits;
                drop user mapping if exists for bob server abroad;
                drop user mapping for public server abroad;
                drop server abroad restrict;
                drop foreign data wrapper if exists far_away cascade""");
    }
}
