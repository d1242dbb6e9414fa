package dev.rung.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** A migration that runs some SQL, and has no way back. */
    public static JavaFileObject irreversible(String className, long version, String sql) {
        return file(className, """
                @Migration(version = %d)
                public final class %s implements Irreversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute(\"""
                %s\""");
                    }

                    @Override
                    public String reason() {
                        return "a test";
                    }
                }
                """.formatted(
                        version, className, sql.replace("\\", "\\\\").indent(8)));
    }

    /** Tables that an application has used for long. */
    public static JavaFileObject shop() {
        return irreversible("CreateShop", 1, """
                create table users (id bigint primary key, email text not null);
                create table reports (
                  id bigint primary key,
                  title text,
                  price numeric(10, 2),
                  state text default 'new' not null,
                  user_id bigint,
                  make varchar(20)
                );
                create index reports_make_idx on reports (make);
                create index reports_lower_idx on reports (lower(make));
                create table visits (id bigint not null, day date not null) partition by range (day);
                create table visits_2026 (id bigint not null, day date not null);
                create table notes (body text);
                """);
    }

    /** A migration of these statements for {@link #shop()}; of one in a line that ends in a mark, a finding is expected. */
    public static JavaFileObject change(String annotations, String... statements) {
        var up = new StringBuilder();
        for (var statement : statements) {
            var parts = statement.split(" (?=// )", 2);
            up.append("        db.execute(\"")
                    .append(parts[0])
                    .append("\");")
                    .append(parts.length > 1 ? " " + parts[1] : "")
                    .append('\n');
        }
        return file("ChangeShop", """
                import dev.rung.Allow;

                %s
                public final class ChangeShop implements Irreversible {
                    @Override
                    public void up(DSLContext db) {
                %s    }

                    @Override
                    public String reason() {
                        return "a test";
                    }
                }
                """.formatted(annotations.isEmpty() ? "@Migration(version = 2)" : annotations, up));
    }

    /** A migration that is right. */
    public static JavaFileObject migration(String className, long version) {
        return reversible(className, """
                @Migration(version = %d)
                public final class %s implements Reversible {
                """.formatted(version, className));
    }

    /** The migration that most histories begin with. */
    public static JavaFileObject users() {
        return bodies("CreateUsers", 1, """
                db.execute("create table users (id bigint primary key, email text not null constraint users_email_key unique)");
                db.execute("create index users_lower_idx on users (lower(email))");""", "db.execute(\"drop table users\");");
    }

    /** A migration with these bodies. */
    public static JavaFileObject bodies(String className, long version, String up, String down) {
        return bodies(className, "", version, up, down);
    }

    /** A migration with these bodies, and annotations of its own. */
    public static JavaFileObject bodies(String className, String annotations, long version, String up, String down) {
        return file(className, """
                import dev.rung.Allow;
                import static dev.rung.postgres.PostgresDSL.addColumn;
                import static org.jooq.impl.DSL.field;
                import static org.jooq.impl.SQLDataType.CLOB;

                %s
                @Migration(version = %d)
                public final class %s implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                %s
                    }

                    @Override
                    public void down(DSLContext db) {
                %s
                    }
                }
                """.formatted(
                        annotations,
                        version,
                        className,
                        up.indent(8).stripTrailing(),
                        down.indent(8).stripTrailing()));
    }

    /** The same with a finding expected at {@code down}. */
    public static JavaFileObject marked(String mark, JavaFileObject source) {
        return markedBehind("down(DSLContext db) {", mark, source);
    }

    /** The same with a finding expected at the class. */
    public static JavaFileObject markedClass(String mark, JavaFileObject source) {
        return markedBehind("implements Reversible {", mark, source);
    }

    private static JavaFileObject markedBehind(String place, String mark, JavaFileObject source) {
        try {
            var text = source.getCharContent(true).toString();
            return JavaFileObjects.forSourceString(
                    "shop.db." + source.getName().replaceFirst(".*/", "").replace(".java", ""),
                    text.replace(place, place + " " + mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
