package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static dev.rung.cli.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recipe writes compiles without a finding, is proven up and down, and does what it is for. */
class ExpandCommandTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void migrate() {
        application = new Application(folder)
                .migration(
                        1,
                        "CreateCars",
                        "create table makers (id int primary key, name text); "
                                + "create table cars (id int primary key, maker int, price numeric(10,2), plate text, "
                                + "seats int default 4 not null, doors smallint not null); "
                                + "create table trips (id int, day date not null) partition by range (day); "
                                + "create table trips_2026 (id int, day date not null); "
                                + "create type state as enum ('new', 'sold')",
                        "drop type state; drop table trips_2026; drop table trips; drop table cars; drop table makers");
        application.compile().ok("migrate");
        execute(
                application.database(),
                "insert into makers values (1); insert into cars select g, 1, g, 'B ' || g, 5, 3 from generate_series(1, 20000) g; "
                        + "insert into trips_2026 values (1, '2026-05-01')");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not-null cars.plate              | select attnotnull from pg_attribute where attrelid = 'cars'::regclass and attname = 'plate'
                    unique cars.plate cars.maker     | select convalidated and contype = 'u' from pg_constraint where conname = 'cars_plate_maker_key'
                    index public.cars.plate          | select indisvalid from pg_index where indexrelid = 'cars_plate_idx'::regclass
                    foreign-key cars.maker makers.id | select convalidated from pg_constraint where conname = 'cars_maker_fkey'
                    rename makers companies          | select count(*) = 1 from companies
                    type cars.seats bigint           | select count(*) = 20000 from cars where seats = 5 and pg_typeof(seats) = 'bigint'::regtype
                    type cars.plate varchar          | select count(*) = 20000 from cars where plate = plate_old
                    rename-column cars.doors exits   | select count(*) = 20000 from cars where exits = 3 and doors = 3
                    partition trips.day trips_2026 2026-01-01 2027-01-01 | select count(*) = 1 from trips
                    enum state scrapped              | select 'scrapped' = any(enum_range(null::state)::text[])
                    """)
    void writesAChangeThatIsProven(String recipe, String isDone) throws IOException {
        assertProven(isDone, recipe.split(" "));
    }

    @Test
    void writesACheck() throws IOException {
        assertProven(
                "select convalidated from pg_constraint where conname = 'price_is_positive'",
                "check",
                "cars",
                "price > 0 or (plate is null)",
                "--name=price_is_positive");
    }

    private void assertProven(String isDone, String... recipe) throws IOException {
        var command = new ArrayList<>(List.of("expand"));
        command.addAll(List.of(recipe));
        application.ok(command.toArray(String[]::new));
        application.write("src/main/resources/META-INF/rung/released", "1\n");
        assertThat(application.ok("check", "--json")).contains("\"findings\":[]");
        application.compile();
        assertThat(application.ok("plan").lines().filter(line -> line.contains("--   work")))
                .as("work while others wait")
                .noneMatch(line -> line.contains("copies"));
        assertThat(application.ok("plan")).doesNotContain("others wait");
        application.ok("migrate");
        assertThat(query(application.database(), isDone)).containsExactly("t");
        application.ok("verify");
    }

    /** What a released build writes to a column is in the other one too, until it goes. */
    @Test
    void bothNamesServe() throws IOException {
        application.ok("expand", "rename-column", "cars.doors", "exits");
        application.compile().ok("migrate", "--to", "5");
        execute(
                application.database(),
                "insert into cars (id, doors) values (-1, 2); insert into cars (id, exits) values (-2, 4); "
                        + "update cars set doors = 5 where id = -2; update cars set exits = 3 where id = -1");
        assertThat(query(application.database(), "select doors, exits from cars where id < 0 order by id"))
                .containsExactly("5 5", "3 3");
    }

    /** On its way back the old column gets what was written to the new one. */
    @Test
    void aChangedTypeIsGivenBackWithWhatWasWritten() throws IOException {
        application.ok("expand", "type", "cars.seats", "bigint");
        application.compile().ok("migrate");
        execute(
                application.database(),
                "update cars set seats = 9 where id = 7; insert into cars (id, doors) values (-1, 2)");
        application.ok("rollback");
        assertThat(query(
                        application.database(),
                        "select seats, seats_new, pg_typeof(seats) from cars where id in (7, -1) order by id"))
                .containsExactly("4 4 integer", "9 9 integer");
    }

    /** The contract step is allowed by what the released build uses. */
    @Test
    void writesADropOfWhatNobodyUses() throws IOException {
        application.write("src/main/resources/META-INF/rung/uses", "1\ncars\tplate\tcars.Cars.list(Cars.java:7)\n");
        assertProven(
                "select count(*) = 0 from pg_attribute where attrelid = 'cars'::regclass and attname = 'doors'",
                "drop",
                "cars.doors");
    }

    @Test
    void aDropOfWhatIsUsedIsWarnedOf() throws IOException {
        application.write("src/main/resources/META-INF/rung/uses", "1\ncars\tdoors\tcars.Cars.list(Cars.java:7)\n");
        application.ok("expand", "drop", "cars.doors");
        assertThat(application.run("check").out())
                .contains("[breaks-running-code] column `cars.doors` is gone", "used by: cars.Cars.list(Cars.java:7)");
    }

    @Test
    void writesAReadableClass() throws IOException {
        application.ok("expand", "not-null", "cars.plate");
        Golden.check(
                "CheckPlateOfCars.java", Files.readString(application.sources().resolve("cars/CheckPlateOfCars.java")));
        Golden.check(
                "RequirePlateOfCars.java",
                Files.readString(application.sources().resolve("cars/RequirePlateOfCars.java")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    widen cars               | there is no recipe `widen`
                    not-null plate           | `plate` is no name of a column
                    not-null cars. x         | `not-null` takes 1 argument, and here are 2
                    unique cars.id makers.id | the columns are those of several tables: `cars`, `makers`
                    check cars price         | a check needs a name
                    check cars a)b --name=n  | what comes of it is no SQL
                    type cars.wheels int     | no migration makes the column `cars.wheels`
                    type cars.id bigint      | `cars.id` is part of a key, or computed
                    """)
    void refusesWhatItCannotWrite(String arguments, String said) {
        var command = new ArrayList<>(List.of("expand"));
        command.addAll(List.of(arguments.split(" ")));
        var outcome = application.run(command.toArray(String[]::new));
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(outcome.err()).startsWith("error: " + said).contains("nothing was written");
        assertThat(application.sources().resolve("cars")).isDirectoryNotContaining("glob:**/*Of*.java");
    }

    @Test
    void writesNothingOverAClassThatIsThere() {
        application.ok("expand", "not-null", "cars.plate");
        var again = application.run("expand", "not-null", "cars.plate");
        assertThat(again.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(again.err()).contains("CheckPlateOfCars.java` is there already");
    }
}
