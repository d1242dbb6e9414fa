package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Irreversible;
import dev.rung.Registry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole compilations, by javac and by Eclipse's compiler, one after another on the same output. */
class MigrationProcessorTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new Project(folder);
    }

    private Path users() {
        return project.write(Sources.migration("AddUsers", 1));
    }

    private Path posts() {
        return project.write(Sources.migration("AddPosts", 2));
    }

    private Path comments() {
        return project.write(Sources.migration("AddComments", 3));
    }

    @Test
    void writesTheRegistry() throws IOException {
        assertThat(project.javac(users(), posts())).isEmpty();
        var registry = project.registry();
        assertThat(registry.getClass().getName()).isEqualTo("shop.db.RungRegistry");
        assertThat(registry.headVersion()).isEqualTo(2);
        assertThat(registry.entries())
                .extracting(Registry.Entry::description)
                .containsExactly("add users", "add posts");
        assertThat(registry.headFingerprint())
                .isEqualTo(registry.entries().get(1).fingerprint())
                .hasSize(16);
        assertThat(registry.instantiate(2).getClass().getName()).isEqualTo("shop.db.AddPosts");
    }

    @Test
    void writesTheReasonOfWhatIsIrreversible() throws IOException {
        project.javac(project.write(Sources.file("DropOld", """
                @Migration(version = 1, description = " drop what is old ")
                public final class DropOld implements Irreversible {
                    @Override
                    public void up(DSLContext db) {}

                    @Override
                    public String reason() {
                        return "the \\"rows\\" are gone";
                    }
                }
                """)));
        var entry = project.registry().entries().get(0);
        assertThat(entry.irreversible()).isEqualTo("the \"rows\" are gone");
        assertThat(entry.description()).isEqualTo("drop what is old");
        assertThat(project.registry().instantiate(1)).isInstanceOf(Irreversible.class);
    }

    @Test
    void writesTheSameForTheSame() throws IOException {
        project.javac(users(), posts(), comments());
        var first = project.output();
        project.javac(comments(), users(), posts());
        assertThat(project.output()).isEqualTo(first);
    }

    @Test
    void keepsTheOthersWhenOneIsCompiledAlone() throws IOException {
        project.javac(users(), posts(), comments());
        var before = project.registry().entries();
        assertThat(project.javac(posts())).isEmpty();
        assertThat(project.registry().entries()).isEqualTo(before);
    }

    @Test
    void dropsWhatWasDeleted() throws IOException {
        project.javac(users(), posts(), comments());
        project.deleteClass("shop/db/AddComments");
        project.javac(users());
        assertThat(project.registry().headVersion()).isEqualTo(2);
        assertThat(project.classes().resolve("META-INF/rung"))
                .isDirectoryContaining("glob:**/2_AddPosts.up.sql")
                .isDirectoryNotContaining("glob:**/3_AddComments.*.sql");
    }

    @Test
    void seesAnEditAndNoEditInAReformatting() throws IOException {
        project.javac(users());
        var before = project.registry().headFingerprint();
        project.javac(project.write(Sources.file("AddUsers", """
                /** Reformatted. */
                @Migration(version = 1) public final class AddUsers implements Reversible {
                    @Override public void up(DSLContext db) { db.execute("CREATE table \\"t_addusers\\" (id   int)"); }
                    @Override public void down(DSLContext db) { // a comment
                        db.execute("drop table t_addusers"); }
                }
                """)));
        assertThat(project.registry().headFingerprint()).isEqualTo(before);
        project.javac(project.write(Sources.file("AddUsers", """
                @Migration(version = 1) public final class AddUsers implements Reversible {
                    @Override public void up(DSLContext db) { db.execute("create table t_addusers (id bigint)"); }
                    @Override public void down(DSLContext db) { db.execute("drop table t_addusers"); }
                }
                """)));
        assertThat(project.registry().headFingerprint()).isNotEqualTo(before);
    }

    @Test
    void seesADuplicateVersionThatAnEarlierCompilationStored() throws IOException {
        project.javac(users(), posts());
        assertThat(project.javac(project.write(Sources.migration("AddTags", 2))))
                .singleElement()
                .asString()
                .startsWith("[duplicate-version] version 2 of `AddTags` is also the version of `shop.db.AddPosts`")
                .endsWith(
                        "or, if `shop.db.AddPosts` was deleted or renamed: build from clean\n    see docs/checks/duplicate-version.md");
        assertThat(project.registry().entries()).as("what was there before").hasSize(2);
    }

    @Test
    void seesNoGapWhereAnEarlierCompilationFillsIt() throws IOException {
        project.javac(users(), posts());
        assertThat(project.javac(comments())).isEmpty();
        assertThat(project.registry().headVersion()).isEqualTo(3);
    }

    @Test
    void reportsEveryMistakeInOneCompilation() throws IOException {
        var messages = project.javac(
                project.write(Sources.reversible("First", """
                @Migration(version = 1)
                final class First implements Reversible {
                """)),
                project.write(Sources.file("Second", "@Migration(version = -2)\npublic class Second {}\n")));
        assertThat(messages).hasSize(3);
    }

    @Test
    void findsTheTreesBehindAWrapper() throws IOException {
        assertThat(wrapped(filer -> filer, users())).isEmpty();
        assertThat(project.registry().entries().get(0).checksum()).startsWith("1:");
    }

    @Test
    void saysInOneErrorThatItCrashed() throws IOException {
        var messages = wrapped(filer -> throwing(filer, new IllegalStateException("no such luck")), users(), posts());
        assertThat(messages)
                .singleElement()
                .asString()
                .startsWith("Rung (unreleased) failed while it worked on the history as a whole:"
                        + " java.lang.IllegalStateException: no such luck at dev.rung.")
                .endsWith("\n    this is a mistake in Rung, not in your code"
                        + "\n    fix: report it with this message and the class; `-proc:none` compiles without Rung");
    }

    @Test
    void saysWhenItCannotWrite() throws IOException {
        assertThat(wrapped(filer -> throwing(filer, new IOException("No space left on device")), users()))
                .containsExactly("""
                        Rung cannot read or write its files in the class output
                            No space left on device
                            fix: see that the folder can be written and has room, and build from clean""");
    }

    @Test
    void dropsNothingWhenItCannotReadWhatAnEarlierCompilationStored() throws IOException {
        project.javac(users(), posts());
        Files.writeString(project.classes().resolve("META-INF/rung/migrations.tsv"), "<<<<<<< mine\n");
        assertThat(project.javac(posts())).containsExactly("""
                Rung cannot read or write its files in the class output
                    `META-INF/rung/migrations.tsv` has a line that Rung did not write: `<<<<<<< mine`
                    fix: see that the folder can be written and has room, and build from clean""");
        assertThat(project.registry().entries()).as("what was there before").hasSize(2);
    }

    @Test
    void followsARenamedClass() throws IOException {
        project.javac(users(), posts());
        project.deleteClass("shop/db/AddPosts");
        project.javac(project.write(Sources.migration("AddArticles", 2)));
        assertThat(project.registry().entries())
                .extracting(Registry.Entry::className)
                .containsExactly("shop.db.AddUsers", "shop.db.AddArticles");
    }

    @Test
    void followsANewVersion() throws IOException {
        project.javac(project.write(Sources.migration("AddTags", 20260101)));
        project.javac(project.write(Sources.migration("AddTags", 20260314)));
        assertThat(project.registry().entries())
                .extracting(Registry.Entry::version)
                .containsExactly(20260314L);
    }

    @Test
    void seesAGapBelowWhatIsCompiledAlone() throws IOException {
        project.javac(users(), posts());
        assertThat(project.javac(project.write(Sources.migration("AddTags", 4))))
                .singleElement()
                .asString()
                .startsWith("[version-gap] version 4 of `AddTags` leaves a gap: there is no version 3");
    }

    private List<String> wrapped(UnaryOperator<Filer> filer, Path... files) throws IOException {
        return project.compile(ToolProvider.getSystemJavaCompiler(), new WrappedProcessor(filer), List.of(files));
    }

    /** A filer that reads, and throws instead of writing. */
    private static Filer throwing(Filer filer, Exception trouble) {
        return (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getResource")) {
                        return filer.getResource(
                                (JavaFileManager.Location) arguments[0], "", String.valueOf(arguments[2]));
                    }
                    throw trouble;
                });
    }

    @Test
    void compilesTenThousandMigrations() throws IOException {
        var files = new ArrayList<Path>();
        for (int version = 1; version <= 10_000; version++) {
            files.add(project.write(Sources.migration("Step" + version, version)));
        }
        assertThat(project.compile(ToolProvider.getSystemJavaCompiler(), files)).isEmpty();
        var registry = project.registry();
        assertThat(registry.entries()).hasSize(10_000);
        for (var version : List.of(1L, 250L, 251L, 10_000L)) {
            assertThat(registry.instantiate(version).getClass().getSimpleName()).isEqualTo("Step" + version);
        }
    }
}
