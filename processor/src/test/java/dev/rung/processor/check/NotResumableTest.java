package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class NotResumableTest {

    private static final String PROCEDURE = """
            db.execute(\"""
                create procedure fill() language plpgsql as $$
                begin
                  loop
                    delete from users where id in (select id from users limit 1000);
                    exit when not found;
                    commit;
                  end loop;
                end $$\""");
            """;

    private static JavaFileObject alone(String annotation, String up) {
        return Sources.file("ClearUsers", """
                @Migration(version = 3, transactional = false)%s
                public final class ClearUsers implements Irreversible {

                    @Override
                    public void up(DSLContext db) {
                %s
                    }

                    @Override
                    public String reason() {
                        return "old rows go";
                    }
                }
                """.formatted(annotation, up.indent(8).stripTrailing()));
    }

    private static JavaFileObject procedure() {
        return Sources.bodies("CreateFill", 2, PROCEDURE, "db.execute(\"drop procedure fill()\");");
    }

    @Test
    void codeThatEndsTransactions() {
        Golden.check(getClass(), "codeThatEndsTransactions", Sources.users(), procedure(), alone("", """
                db.execute("call fill()"); // error
                db.execute("do $$ begin delete from users; commit; end $$"); // error"""));
    }

    @Test
    void whatIsGoneWithTheSession() {
        Golden.check(getClass(), "whatIsGoneWithTheSession", Sources.users(), procedure(), alone("", """
                db.execute("create temp table old as select id from users"); // error
                db.execute("delete from users where id in (select id from old)");"""));
    }

    @Test
    void statementsThatAreNotKnown() {
        Golden.check(getClass(), "statementsThatAreNotKnown", Sources.users(), procedure(), alone("", """
                while (db.execute("delete from users where id in (select id from users limit 1000)") > 0) {} // error // note"""));
    }

    @Test
    void whoeverKnowsThatItMayBeginAnewSaysSo() {
        Golden.silent(Sources.users(), procedure(), alone("""

                @dev.rung.Allow(value = "not-resumable", reason = "each batch takes what is left")
                """, """
                db.execute("call fill()");"""));
    }

    @Test
    void nothingIsWrong() {
        Golden.silent(Sources.users(), procedure(), alone("", """
                for (int batch = 0; batch < 3; batch++) {
                    db.execute("delete from users where id % 3 = " + batch);
                }
                db.execute("do $$ begin delete from users; end $$");
                db.execute("create temp table last (id int)");"""));
    }
}
