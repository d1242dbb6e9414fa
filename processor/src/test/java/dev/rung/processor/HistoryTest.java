package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole history is replayed, also where only a part of it is compiled; and what a migration touches is told to the runtime. */
class HistoryTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new Project(folder);
    }

    private Path migration(String className, long version, String up, String down) {
        return project.write(Sources.file(className, """
                @Migration(version = %d)
                public final class %s implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("%s");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("%s");
                    }
                }
                """.formatted(version, className, up, down)));
    }

    private Path users() {
        return migration("CreateUsers", 1, "create table users (id bigint primary key)", "drop table users");
    }

    private Path posts(String references) {
        return migration(
                "CreatePosts",
                2,
                "create table posts (id bigint primary key, user_id bigint references " + references + ")",
                "drop table posts");
    }

    @Test
    void tellsWhatEachMigrationTouches() throws IOException {
        assertThat(project.javac(
                        users(),
                        posts("users"),
                        migration("CreateCars", 3, "create table cars (id int)", "drop table cars"),
                        migration("Tidy", 4, "do $$ begin execute 'ana' || lower('LYZE'); end $$", "select 1")))
                .isEmpty();
        assertThat(project.registry().entries())
                .extracting(
                        entry -> entry.touches() == null ? "unknown" : String.join(" ", new TreeSet<>(entry.touches())))
                .containsExactly("users", "posts users", "cars", "unknown");
    }

    private static final String CREATES_CARS_SOMEHOW = """
            @dev.rung.Effect("%s")
            @Migration(version = 1)
            public final class CreateCars implements Reversible {
                @Override
                public void up(DSLContext db) {
                    db.fetch("select 1").forEach(row -> db.execute("create table cars (id int)"));
                }

                @Override
                public void down(DSLContext db) {
                    db.execute("drop table cars");
                }
            }
            """;

    private Path cars(String effect) {
        return project.write(Sources.file("CreateCars", CREATES_CARS_SOMEHOW.formatted(effect)));
    }

    @Test
    void takesADeclaredEffectForWhatCannotBeKnown() throws IOException {
        var wheels =
                migration("AddWheels", 2, "alter table cars add wheels int", "alter table cars drop wheels, drop make");
        assertThat(project.javac(cars("create table cars (id int)"), wheels))
                .singleElement(STRING)
                .startsWith("[unknown-column] there is no column `make` on `cars` at version 2");
        assertThat(project.javac(cars(""), wheels))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("[unknown-table] there is no table `cars` at version 1\n    in: drop table cars"))
                .anySatisfy(message ->
                        assertThat(message).startsWith("[unknown-table] there is no table `cars` at version 2"));
        assertThat(project.javac(cars("create table cars (id int); create table parts (id int)")))
                .singleElement(STRING)
                .startsWith("[down-incomplete]")
                .contains("left behind: table `parts`");
    }

    @Test
    void checksTheDeclaredEffectItself() throws IOException {
        assertThat(project.messages(List.of(cars("create table cars (id int, owner int references owners)"))))
                .filteredOn(message -> message.startsWith("ERROR"))
                .singleElement(STRING)
                .startsWith("ERROR:8: [unknown-table] there is no table `owners` at version 1");
    }

    @Test
    void remembersADeclaredEffectWhenOthersAreCompiledAlone() throws IOException {
        var wheels = migration("AddWheels", 2, "alter table cars add wheels int", "alter table cars drop wheels");
        assertThat(project.javac(cars("create table cars (id int)"), wheels)).isEmpty();
        assertThat(project.javac(wheels)).isEmpty();
        assertThat(project.javac(
                        migration("AddWheels", 2, "alter table car add wheels int", "alter table cars drop wheels")))
                .singleElement(STRING)
                .startsWith("[unknown-table] there is no table `car` at version 2");
    }

    @Test
    void forgetsTheSqlOfWhatHasBecomeOpaque() throws IOException {
        var cars = migration("CreateCars", 1, "create table autos (id int)", "drop table autos");
        assertThat(project.javac(cars)).isEmpty();
        project.write(Sources.file("CreateCars", CREATES_CARS_SOMEHOW.replace("@dev.rung.Effect(\"%s\")", "")));
        assertThat(project.javac(cars)).isEmpty();
        assertThat(project.classes().resolve("META-INF/rung/1_CreateCars.up.sql"))
                .doesNotExist();
        assertThat(project.javac(
                        migration("AddWheels", 2, "alter table cars add wheels int", "alter table cars drop wheels")))
                .isEmpty();
    }

    @Test
    void keepsWhatTheOthersTouchWhenOneIsCompiledAlone() throws IOException {
        project.javac(users(), posts("users"));
        var before = project.registry().entries();
        assertThat(project.javac(users())).isEmpty();
        assertThat(project.registry().entries()).isEqualTo(before);
    }

    @Test
    void replaysTheStoredSqlOfWhatIsNotCompiledNow() throws IOException {
        project.javac(users(), posts("users"));
        assertThat(project.javac(posts("users"))).isEmpty();
        assertThat(project.javac(posts("people")))
                .singleElement()
                .asString()
                .startsWith("[unknown-table] there is no table `people` at version 2");
    }

    @Test
    void aMigrationThatIsNotKnownExcusesWhatComesAfterIt() throws IOException {
        var reading = project.write(Sources.file("Reading", """
                @Migration(version = 1)
                public final class Reading implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.fetch("select 1").forEach(row -> db.execute("create table people (id bigint primary key)"));
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table people");
                    }
                }
                """));
        assertThat(project.javac(reading, posts("people"))).isEmpty();
    }

    @Test
    void obeysTheOptions() throws IOException {
        var incomplete = migration("CreateUsers", 1, "create table users (id bigint)", "select 1");
        assertThat(project.javac(incomplete)).hasSize(1);
        project = new Project(folder, "-Arung.down_incomplete=warning");
        assertThat(project.javac(incomplete)).isEmpty();
        assertThat(project.registry().headVersion()).isEqualTo(1);
    }

    @Test
    void refusesAnOptionThatSaysNothing() throws IOException {
        project = new Project(folder, "-Arung.down_incomplete=maybe");
        assertThat(project.javac(users())).singleElement().isEqualTo("""
                the option `rung.down_incomplete` cannot be `maybe`
                    fix: -Arung.down_incomplete=error, warning, note or off""");
    }
}
