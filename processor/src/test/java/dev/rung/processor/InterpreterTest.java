package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.interpret.Interpretation;
import dev.rung.processor.interpret.Interpreter;
import dev.rung.processor.read.Position;
import dev.rung.processor.read.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the interpretation of a body tells beside its SQL. */
class InterpreterTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheLiteralThatIsTheSql() throws IOException {
        var known = known("""
                db.execute("select 1");
                String sql = "select 2";
                db.execute(sql);
                db.execute(SQL);
                db.execute("select " + 4);
                db.dropTable("t").execute();
                db.execute("select ?", 6);""");

        assertThat(known.sql())
                .map(Interpretation.Sql::text)
                .startsWith("select 1", "select 2", "select 3", "select 4");
        assertThat(known.sql())
                .map(sql -> place(sql.literal()))
                .containsExactly("15:12", "16:14", "12:31", null, null, null);
        assertThat(known.sql())
                .map(sql -> place(sql.position()))
                .containsExactly("15:1", "17:1", "18:1", "19:1", "20:1", "21:1");
    }

    /** jOOQ's open-source edition leaves generated columns out of the SQL without a word. */
    @Test
    void tellsWhatJooqDrops() throws IOException {
        var known = known("""
                db.createTable("t")
                  .column("a", INTEGER)
                  .column("b", INTEGER.generatedAlwaysAs(field("a", Integer.class)).stored())
                  .execute();""");

        assertThat(known.dropped()).map(InterpreterTest::place).containsExactly("17:16");
        assertThat(known.sql().get(0).text()).doesNotContainIgnoringCase("generated");
    }

    @Test
    void tellsWhatIsForgottenInALambda() throws IOException {
        var known = known("""
                java.util.List.of("t", "u").forEach(n -> db.dropTable(n));
                db.batch("select 1", "select 2");""");

        assertThat(known.sql()).isEmpty();
        assertThat(known.forgotten()).map(InterpreterTest::place).containsOnly("15:37", "16:1");
    }

    @Test
    void knowsConstantsThatWereCompiledBefore() throws IOException {
        var project = new Project(folder);
        var names = project.write(Sources.file("Names", """
                public final class Names {
                    public static final String TABLE = "cars";
                    public static final int SIZE = 5;
                    public static final Integer BOXED = 6;

                    public static String helper() {
                        return "helped";
                    }
                }
                """));
        project.javac(names);
        Files.delete(names);

        assertThat(interpret(project, "db.execute(\"select '\" + Names.TABLE + shop.db.Names.SIZE + \"'\");"))
                .isInstanceOfSatisfying(
                        Interpretation.Known.class,
                        known -> assertThat(known.sql())
                                .map(Interpretation.Sql::text)
                                .containsExactly("select 'cars5'"));
        assertThat(interpret(project, "db.execute(\"select \" + Names.BOXED);"))
                .isInstanceOf(Interpretation.Opaque.class);
        assertThat(interpret(project, "db.execute(\"select \" + Names.helper());"))
                .isInstanceOf(Interpretation.Opaque.class);
    }

    @Test
    void readsTheSourceOfWhatWasCompiledBefore() throws IOException {
        var project = new Project(folder);
        project.javac(project.write(Sources.file("Names", """
                final class Names {
                    static String helper(String table) {
                        return "drop table " + table;
                    }
                }
                """)));
        assertThat(interpret(project, "db.execute(Names.helper(\"cars\"));"))
                .isInstanceOfSatisfying(
                        Interpretation.Known.class,
                        known -> assertThat(known.sql())
                                .map(Interpretation.Sql::text)
                                .containsExactly("drop table cars"));
    }

    private Interpretation.Known known(String body) throws IOException {
        return (Interpretation.Known) interpret(new Project(folder), body);
    }

    private static Interpretation interpret(Project project, String body) throws IOException {
        var processor = new Interpreting();
        var file = project.write(Sources.file("Step", """
                import static org.jooq.impl.DSL.*;
                import static org.jooq.impl.SQLDataType.*;

                public class Step implements Reversible {
                    static final String SQL = "select 3";

                @Override public void up(DSLContext db) {
                %s
                }

                @Override public void down(DSLContext db) {}
                }
                """.formatted(body)));
        assertThat(project.compile(ToolProvider.getSystemJavaCompiler(), processor, List.of(file)))
                .isEmpty();
        return processor.found.get(0);
    }

    private static @Nullable String place(@Nullable Position position) {
        return position == null ? null : position.line() + ":" + position.column();
    }

    @SupportedAnnotationTypes("*")
    private static final class Interpreting extends AbstractProcessor {

        private final List<Interpretation> found = new ArrayList<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver()) {
                var reader = new SourceReader(processingEnv, round);
                var type = reader.find("shop.db.Step").orElseThrow();
                found.add(Interpreter.interpret(type, "up", new Position("Step.java", 1, 1, null), reader));
            }
            return false;
        }
    }
}
