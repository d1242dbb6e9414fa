package dev.rung.junit.migrations;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** Two tables that refer to each other. */
@Migration(version = 1)
public final class CreateCountries implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create table countries (code char(2) primary key, name text not null, capital bigint);
                create table cities (
                  id bigint generated always as identity (start with 100) primary key,
                  country char(2) not null references countries on delete cascade,
                  name text not null,
                  shout text generated always as (upper(name)) stored,
                  tags jsonb);
                alter table countries add foreign key (capital) references cities
                """);
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                alter table countries drop column capital;
                drop table cities;
                drop table countries
                """);
    }
}
