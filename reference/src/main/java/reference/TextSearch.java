package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_33)
public final class TextSearch implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create text search parser words (
                  start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
                create text search template snow (init = dsnowball_init, lexize = dsnowball_lexize);
                create text search dictionary english_words (template = snowball, language = english, stopwords = english);
                create text search dictionary unused (template = simple);
                create text search configuration searched (copy = simple);
                create text search configuration parsed (parser = words);
                alter text search parser words rename to worded;
                alter text search parser worded set schema garage;
                alter text search template snow rename to snowed;
                alter text search template snowed set schema garage;
                alter text search dictionary english_words (language = german, stopwords);
                alter text search dictionary english_words rename to known_words;
                alter text search dictionary known_words owner to mechanics;
                alter text search dictionary unused set schema garage;
                alter text search configuration searched alter mapping for word, asciiword with known_words, simple;
                alter text search configuration searched alter mapping replace simple with garage.unused;
                alter text search configuration searched alter mapping for int replace garage.unused with simple;
                alter text search configuration searched drop mapping if exists for email, url;
                alter text search configuration parsed add mapping for word with simple;
                alter text search configuration searched rename to found;
                alter text search configuration found owner to mechanics;
                alter text search configuration parsed set schema garage;
                comment on text search configuration found is 'what people look for';
                comment on text search dictionary known_words is 'some';
                comment on text search parser garage.worded is 'like the default one';
                comment on text search template garage.snowed is 'of stems'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop text search configuration if exists garage.parsed restrict;
                drop text search configuration found cascade;
                drop text search dictionary known_words, garage.unused;
                drop text search template if exists garage.snowed cascade;
                drop text search parser garage.worded""");
    }
}
