package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_16)
public final class Types implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createType("mood").asEnum("sad", "happy").execute();
        db.createType("address")
                .as(field(name("street"), CLOB), field(name("city"), VARCHAR(50)))
                .execute();
        db.execute("""
                create type temperature as range (subtype = float8, subtype_diff = float8mi, multirange_type_name = temperatures);
                create type shell;
                create type code;
                create function code_in(cstring) returns code language internal immutable strict as 'int4in';
                create function code_out(code) returns cstring language internal immutable strict as 'int4out';
                create type code (input = code_in, output = code_out, internallength = 4, passedbyvalue, alignment = int4,
                  storage = plain, category = 'N', delimiter = ';');
                alter type code set (storage = plain);
                alter type address add attribute country text collate "C" cascade, drop attribute if exists street restrict;
                alter type address alter attribute city set data type text;
                alter type address rename attribute city to town""");
        db.alterType("mood").renameValue("sad").to("gloomy").execute();
        db.alterType("mood").renameTo("temper").execute();
        db.alterType("temper").setSchema("garage").execute();
        db.execute(alterOwnerOf().type("address").to("mechanics"));
        db.execute(commentOn().type("address").is("where somebody lives"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop type if exists code cascade");
        db.execute("drop type shell, temperature");
        db.dropType("address").execute();
        db.dropType(name("garage", "temper")).cascade().execute();
    }
}
