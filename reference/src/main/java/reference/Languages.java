package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_34)
public final class Languages implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create trusted procedural language plother handler plpgsql_call_handler inline plpgsql_inline_handler
                  validator plpgsql_validator;
                create or replace language plinsecure handler plpgsql_call_handler;
                alter procedural language plother rename to plours;
                alter language plours owner to bob;
                comment on language plours is 'as good as PL/pgSQL'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop procedural language if exists plinsecure cascade;
                drop language plours""");
    }
}
