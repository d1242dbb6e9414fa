package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class EnumValueTooEarlyTest {

    private static final String MOODS = """
            db.execute("create type mood as enum ('good', 'bad')");
            db.execute("create table diary (day date, mood mood default 'good')");""";

    @Test
    void ofAColumn() {
        Golden.check(getClass(), "ofAColumn", moods(), next("", """
                        db.execute("alter type mood add value 'fair'");
                        db.execute("update diary set mood = 'fair' where mood is null"); // error"""));
    }

    @Test
    void everywhere() {
        Golden.check(getClass(), "everywhere", moods(), next("", """
                        db.execute("alter type mood add value 'fair'");
                        db.execute("alter table diary alter column mood set default 'fair'"); // error
                        db.execute("insert into diary (mood) values ('good'), ('fair')"); // error
                        db.execute("insert into diary select day, 'fair' from diary"); // error
                        db.execute("alter table diary add column now mood not null default 'fair'"); // error
                        db.execute("alter table diary add constraint fair check (mood <> 'fair')"); // error
                        db.execute("create index diary_fair_idx on diary (day) where mood = 'fair'"); // error
                        db.execute("create view fair as select day from diary where mood in ('good', 'fair')"); // error
                        db.execute("create table other (mood mood default 'fair'::mood)"); // error"""));
    }

    @Test
    void theNextMigrationMayUseIt() {
        Golden.silent(
                moods(),
                next("", "db.execute(\"alter type mood add value 'fair'\");"),
                Sources.bodies("Use", 3, """
                        db.execute("alter table diary alter column mood set default 'fair'");""", """
                        db.execute("alter table diary alter column mood set default 'good'");"""));
    }

    @Test
    void eachStatementIsATransaction() {
        Golden.silent(moods(), next(", transactional = false", """
                        db.execute("alter type mood add value 'fair'");
                        db.execute("insert into diary (mood) values ('fair')");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(moods(), next("", """
                        db.execute("alter type mood add value 'fair'");
                        db.execute("alter type mood rename value 'bad' to 'sad'");
                        db.execute("insert into diary (mood) values ('sad'), ('good')");
                        db.execute("create type own as enum ()");
                        db.execute("create table texts (name text default 'fair')");
                        db.execute("insert into texts values ('fair')");
                        db.execute("drop table texts");
                        db.execute("drop type own");
                        db.execute("alter type mood rename value 'sad' to 'bad'");"""));
    }

    private static JavaFileObject moods() {
        return Sources.bodies("CreateMoods", 1, MOODS, "db.execute(\"drop table diary; drop type mood\");");
    }

    private static JavaFileObject next(String attributes, String up) {
        return Sources.file("AddFair", """
                @Migration(version = 2%s)
                public final class AddFair implements Irreversible {
                    @Override
                    public void up(DSLContext db) {
                %s
                    }

                    @Override
                    public String reason() {
                        return "no statement takes a value away from an enum";
                    }
                }
                """.formatted(attributes, up.indent(8).stripTrailing()));
    }
}
