package dev.rung.junit.migrations;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** Rows that every database of this history has. */
@Migration(version = 2)
public final class FillCountries implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                insert into countries (code, name) values ('pt', 'Portugal'), ('de', 'Deutschland ''{"D"}''; ?');
                insert into cities (country, name, tags) values ('pt', 'Lisboa', '{"rivers": ["Tejo", null]}'), ('de', 'Berlin', 'null');
                update countries set capital = cities.id from cities where country = code
                """);
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                update countries set capital = null;
                delete from cities;
                delete from countries
                """);
    }
}
