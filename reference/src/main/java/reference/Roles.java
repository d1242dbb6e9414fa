package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** Roles belong to the server, which outlives the database: so they are dropped before they are made. */
@Migration(version = 14_01)
public final class Roles implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                drop role if exists mechanics, ann, bob, apprentices, sellers, temps;
                create role mechanics nologin noinherit;
                create group sellers with user mechanics;
                create user ann with login password null valid until '2030-01-01' connection limit 5 in role mechanics;
                create role bob createdb createrole;
                create role temps;
                alter role bob nocreaterole nocreatedb;
                alter role bob set statement_timeout = '10s';
                alter role bob reset all;
                alter user ann with connection limit 7;
                alter user ann set work_mem to default;
                alter group sellers add user ann;
                alter group sellers drop user ann;
                alter group sellers rename to apprentices;
                alter role temps rename to sellers;
                drop group sellers""");
        db.execute(commentOn().role("mechanics").is("who repair cars"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop user ann;
                drop group if exists apprentices;
                drop role bob, mechanics""");
    }
}
