package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a released build uses of the database is known to the compiler of later migrations. */
class ReleasedUsesTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void create() {
        application = new Application(folder)
                .with("-Arung.tables=cars.tables")
                .migration(
                        1,
                        "CreateCars",
                        "create table makers (id int primary key, name text, motto text); "
                                + "create table cars (id int primary key, maker int references makers, price int, plate text, colour text); "
                                + "create table owners (id int primary key, name text, phone text); "
                                + "create table notes (id int primary key, body text)",
                        "drop table notes; drop table owners; drop table cars; drop table makers");
    }

    private String released(String name, String body) {
        application.write("src/main/java/cars/" + name + ".java", """
                package cars;

                import static cars.tables.Tables.*;
                import static org.jooq.impl.DSL.*;

                import org.jooq.DSLContext;

                final class %s {
                %s}
                """.formatted(name, body.indent(4)));
        application.compile().ok("release");
        return read("uses");
    }

    private String read(String name) {
        return application.read("src/main/resources/META-INF/rung/" + name);
    }

    @Test
    void ofTypedTablesItIsTheColumnsThatAreNamed() {
        assertThat(released("Garage", """
                Object list(DSLContext db) {
                    var c = CARS.as("c");
                    return db.select(c.ID, c.PLATE)
                            .from(c)
                            .join(MAKERS).on(c.MAKER.eq(MAKERS.ID))
                            .fetch();
                }

                int count(DSLContext db) {
                    return db.fetchCount(OWNERS);
                }
                """)).isEqualTo("""
                1
                cars	id	cars.Garage.list(Garage.java:11)
                cars	maker	cars.Garage.list(Garage.java:13)
                cars	plate	cars.Garage.list(Garage.java:11)
                makers	id	cars.Garage.list(Garage.java:13)
                owners	-	cars.Garage.count(Garage.java:18)
                """);
    }

    @Test
    void rowsAsAWholeAreAllColumns() {
        assertThat(released("Garage", """
                Object cars(DSLContext db) {
                    return db.selectFrom(CARS).where(CARS.ID.gt(7)).fetch();
                }

                Object makers(DSLContext db) {
                    return db.select().from(MAKERS).fetch();
                }

                String note(cars.tables.tables.records.NotesRecord note) {
                    return note.getBody();
                }

                void own(DSLContext db) {
                    db.insertInto(OWNERS).values(1, "Ida", "0").execute();
                }
                """)).isEqualTo("""
                1
                cars	*	cars.Garage.cars(Garage.java:10)
                makers	*	cars.Garage.makers(Garage.java:14)
                notes	*	cars.Garage.note(Garage.java:18)
                owners	*	cars.Garage.own(Garage.java:22)
                """);
    }

    @Test
    void whoTakesATableFromElsewhereMayLookAtAllOfIt() {
        assertThat(released("Garage", """
                Object list(DSLContext db) {
                    return all(db, CARS);
                }

                private Object all(DSLContext db, org.jooq.Table<?> table) {
                    return db.selectFrom(table).fetch();
                }

                private int nameless(DSLContext db, cars.tables.tables.Makers makers) {
                    return db.select(count()).from(makers).where(makers.NAME.isNull()).fetchOne(0, int.class);
                }
                """)).isEqualTo("""
                1
                cars	*	cars.Garage.list(Garage.java:10)
                makers	name	cars.Garage.nameless(Garage.java:18)
                """);
    }

    @Test
    void aPathLeadsOverAKey() {
        assertThat(released("Garage", """
                Object list(DSLContext db) {
                    return db.select(CARS.makers().NAME).from(CARS).fetch();
                }
                """)).isEqualTo("""
                1
                cars	maker	cars.Garage.list(Garage.java:10)
                makers	id	cars.Garage.list(Garage.java:10)
                makers	name	cars.Garage.list(Garage.java:10)
                """);
    }

    @Test
    void sqlInTheCodeIsRead() {
        assertThat(released("Garage", """
                private static final String BY_NAME = "select id from owners where name = ?";

                String list(int limit) {
                    return "select c.plate, count(*) from cars c where c.price > :price group by 1 limit " + limit;
                }

                String owners(boolean isSorted) {
                    return BY_NAME + (isSorted ? " order by phone" : "");
                }

                Object motto(DSLContext db) {
                    return db.select(field("motto")).from(table("makers")).fetch();
                }

                String notes() {
                    return "select n.* from notes n";
                }
                """)).isEqualTo("""
                1
                cars	plate	cars.Garage.list(Garage.java:12)
                cars	price	cars.Garage.list(Garage.java:12)
                makers	motto	cars.Garage.motto(Garage.java:20)
                notes	*	cars.Garage.notes(Garage.java:24)
                owners	id	cars.Garage.owners(Garage.java:16)
                owners	name	cars.Garage.owners(Garage.java:16)
                owners	phone	cars.Garage.owners(Garage.java:16)
                """);
    }

    @Test
    void aLaterMigrationIsWarnedOfWithThePlace() {
        released("Garage", """
                Object list(DSLContext db) {
                    return db.select(CARS.PLATE).from(CARS).fetch();
                }
                """);
        application.migration(
                2, "DropPlate", "alter table cars drop column plate", "alter table cars add column plate text");
        application.write("src/main/java/cars/Garage.java", "package cars; final class Garage {}");
        assertThat(application.warnings())
                .anySatisfy(warning -> assertThat(warning)
                        .contains(
                                "[breaks-running-code] column `cars.plate` is gone, and the released build uses it",
                                "used by: cars.Garage.list(Garage.java:10)"));
    }

    @Test
    void whatNobodyUsesMayGo() {
        released("Garage", """
                Object list(DSLContext db) {
                    return db.select(CARS.PLATE).from(CARS).fetch();
                }
                """);
        application
                .migration(
                        2,
                        "DropColour",
                        "alter table cars drop column colour",
                        "alter table cars add column colour text")
                .migration(3, "DropNotes", "drop table notes", "create table notes (id int primary key, body text)");
        assertThat(application.warnings()).isEmpty();
        application.ok("release");
        assertThat(read("uses")).isEqualTo("""
                3
                cars	plate	cars.Garage.list(Garage.java:10)
                """);
    }
}
