package dev.rung.processor;

import com.google.testing.compile.JavaFileObjects;
import java.util.Locale;
import javax.tools.JavaFileObject;

/** Source files of migrations, short enough to be read in a test. */
public final class Sources {

    private static final String HEAD = """
            package shop.db;

            import dev.rung.Irreversible;
            import dev.rung.Migration;
            import dev.rung.Reversible;
            import org.jooq.DSLContext;

            """;

    private static final String METHODS = """
                @Override
                public void up(DSLContext db) {
                    db.execute("create table %1$s (id int)");
                }

                @Override
                public void down(DSLContext db) {
                    db.execute("drop table %1$s");
                }
            """;

    private Sources() {}

    /** A file of the package {@code shop.db}, with the usual imports. */
    public static JavaFileObject file(String className, String body) {
        return JavaFileObjects.forSourceString("shop.db." + className, HEAD + body);
    }

    /** A file whose class has an up and a down, which make and drop a table of its own: {@code head} is what stands before them. */
    public static JavaFileObject reversible(String className, String head) {
        return file(className, head + METHODS.formatted("t_" + className.toLowerCase(Locale.ROOT)) + "}\n");
    }

    /** A migration that is right. */
    public static JavaFileObject migration(String className, long version) {
        return reversible(className, """
                @Migration(version = %d)
                public final class %s implements Reversible {
                """.formatted(version, className));
    }
}
