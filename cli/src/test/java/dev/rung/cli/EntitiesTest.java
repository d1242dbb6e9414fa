package dev.rung.cli;

import static dev.rung.cli.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.catalog.CatalogSnapshot;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What JPA entities want becomes a migration, and what they cannot say stays. */
class EntitiesTest {

    private static final String MODEL = """
            package shop;

            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.ColumnDefault;
            import org.hibernate.annotations.Comment;
            import org.hibernate.annotations.JdbcTypeCode;
            import org.hibernate.annotations.OnDelete;
            import org.hibernate.annotations.OnDeleteAction;
            import org.hibernate.type.SqlTypes;

            enum Status { NEW, PAID }

            @Embeddable
            class Address {
                String street;
                @Column(length = 10) String zipCode;
            }

            @MappedSuperclass
            class Base {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false) Instant createdAt;
            }

            @Entity
            @Table(name = "customers", uniqueConstraints = @UniqueConstraint(columnNames = {"name", "zipCode"}),
                    indexes = {@Index(columnList = "name, createdAt desc"), @Index(name = "by_status", columnList = "status")})
            class Customer extends Base {
                @Column(nullable = false, length = 60) String name;
                @Embedded Address address;
                @ElementCollection Set<String> phoneNumbers;
                @Enumerated(EnumType.STRING) Status status;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM) Status kind;
                @JdbcTypeCode(SqlTypes.JSON) Map<String, String> data;
                UUID token;
                List<String> tags;
                @ColumnDefault("7") int seven;
                @Comment("when they wake") LocalTime at;
                BigDecimal credit;
                @Version int version;
                byte[] picture;
                boolean active;
            }

            @Entity
            @Table(schema = "billing")
            @SequenceGenerator(name = "orders", sequenceName = "order_seq", allocationSize = 20)
            class PurchaseOrder {
                @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders") Long id;
                @ManyToOne(optional = false) @OnDelete(action = OnDeleteAction.CASCADE) Customer customer;
                @ManyToMany Set<Tag> tags;
                OffsetDateTime paidAt;
                double weight;
            }

            @Entity
            class Tag {
                @Id @GeneratedValue UUID id;
                @Column(unique = true) String name;
            }

            @Entity
            @Inheritance(strategy = InheritanceType.JOINED)
            class Animal {
                @Id @GeneratedValue Long id;
            }

            @Entity
            class Dog extends Animal {
                String bark;
            }

            @Entity
            class Shape {
                @Id Long id;
            }

            @Entity
            class Circle extends Shape {
                double radius;
            }
            """;

    @TempDir
    private Path folder;

    private Application entities(String migration, String model) {
        var application = new Application(folder)
                .migration(
                        1,
                        "Begin",
                        migration,
                        "drop schema if exists audit; drop schema public cascade; create schema public; "
                                + "comment on schema public is 'standard public schema'; drop extension if exists citext");
        application.write("src/main/java/shop/Model.java", model);
        return application.compile();
    }

    private static CatalogSnapshot snapshot(Application application) throws SQLException {
        try (var connection = application.database().getConnection()) {
            return CatalogSnapshot.of(connection);
        }
    }

    private String source(String name) throws Exception {
        return Files.readString(folder.resolve("src/main/java/cars/" + name + ".java"));
    }

    private void deleteSource(String name) throws Exception {
        Files.delete(folder.resolve("src/main/java/cars/" + name + ".java"));
    }

    @Test
    void leadsToWhatEntitiesWantAndBack() throws Exception {
        var application = entities("create table note (text varchar(9))", MODEL);
        application.ok("migrate");
        var before = snapshot(application);
        var said = application.run("generate", "first entities", "--entities", "--naming=spring");
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).endsWith("FirstEntities.java\n  up: drops table `public.note` and its data\n");
        application.compile().ok("migrate");
        assertThat(application.ok("generate", "more", "--entities", "--naming=spring"))
                .startsWith("nothing to generate");
        assertThat(query(application.database(), """
                select attname from pg_attribute where attrelid = 'customers'::regclass and attname in ('createdat', 'created_at')""")).containsExactly("created_at");
        application.ok("rollback");
        assertThat(before.changesTo(snapshot(application))).isEmpty();
    }

    /** Each of these is more than an entity says, or than most entities do. */
    @Test
    void leavesWhatEntitiesDoNotSay() throws Exception {
        var application = entities("""
                create extension citext;
                create schema audit;
                create type status as enum ('PAID', 'NEW');
                create cast (varchar as status) with inout as implicit;
                create cast (status as varchar) with inout as implicit;
                create domain unused as int;
                create function touch() returns trigger language plpgsql as 'begin return new; end';
                create table customer (
                  id bigserial primary key, name text not null default 'x' collate \\"C\\", status status default 'NEW', price numeric(10, 2),
                  shout text generated always as (upper(name)) stored, at timestamptz default now(), data json, mail citext,
                  constraint name_is_there check (name <> ''), constraint one_name unique (name) deferrable);
                create unique index customer_mail on customer (mail);
                create index customer_lower on customer (lower(name)) where id > 1;
                create index named on customer (at) include (price) where at is not null;
                create trigger touch before update on customer for each row execute function touch();
                alter table customer enable row level security;
                create policy mine on customer using (id > 0);
                comment on table customer is 'who buys';
                comment on column customer.name is 'as they write it';
                grant select on customer to public;
                alter table customer set (fillfactor = 70);
                create table visit (
                  id bigint generated always as identity primary key,
                  customer_id bigint not null constraint by references customer on delete cascade);
                create view regulars as select customer_id from visit group by 1 having count(*) > 3;
                create sequence tickets;
                create table event (id bigint, at date, primary key (id, at)) partition by range (at);
                create table event_2026 partition of event for values from ('2026-01-01') to ('2027-01-01');
                create materialized view numbers as select count(*) from visit""".replace("\n", " "), """
                package shop;

                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.*;
                import java.util.*;
                import org.hibernate.annotations.JdbcTypeCode;
                import org.hibernate.type.SqlTypes;

                enum Status { NEW, PAID }

                @Entity
                @Table(indexes = @Index(name = "named", columnList = "at"))
                class Customer {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(nullable = false, unique = true) String name;
                    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Status status;
                    BigDecimal price;
                    @Column(insertable = false, updatable = false) String shout;
                    Instant at;
                    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> data;
                    @Column(unique = true, columnDefinition = "citext") String mail;
                }

                @Entity
                class Visit {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @ManyToOne(optional = false) @JoinColumn(name = "customer_id") Customer customer;
                }

                @Entity
                @Table(name = "regulars")
                class Regular {
                    @Id @Column(name = "customer_id") Long customer;
                }

                @Entity
                class Event {
                    @Id Long id;
                    LocalDate at;
                }
                """);
        assertThat(application.ok("generate", "nothing", "--entities")).startsWith("nothing to generate");
    }

    @Test
    void changesWhatTheySayAndNothingElse() throws Exception {
        var application = entities("""
                create type mood as enum ('SAD', 'HAPPY');
                create table person (
                  id int generated by default as identity primary key, name varchar(20), old text, mood mood, note text default 'x',
                  constraint long_enough check (length(name) > 2));
                create index person_note on person (note);
                create index person_old on person (old);
                create table gone (id int);
                create table theirs (id int)""".replace("\n", " "), """
                package shop;

                import jakarta.persistence.*;
                import org.hibernate.annotations.ColumnDefault;
                import org.hibernate.annotations.JdbcTypeCode;
                import org.hibernate.type.SqlTypes;

                enum Mood { ANGRY, HAPPY, SAD }

                @Entity
                class Person {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(length = 40, nullable = false) String name;
                    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood mood;
                    @ColumnDefault("'y'") String note;
                    @ManyToOne Person boss;
                }
                """);
        assertThat(application.ok("generate", "change", "--entities=shop", "--ignore", "theirs"))
                .contains("""
                        Change.java
                          up: drops table `public.gone` and its data
                          up: drops column `public.person.old` and its data
                        """);
        assertThat(source("Change"))
                .contains(
                        "addColumn(\"boss_id\", BIGINT)", "set(VARCHAR(40))", "setNotNull()", "'y'::character varying")
                .contains("addEnumValue(\"ANGRY\")", "foreignKey(\"boss_id\").references(\"person\", \"id\")")
                .doesNotContain("theirs", "alterColumn(\"note\").on");
        application.compile().ok("migrate");
        assertThat(application.ok("generate", "more", "--entities=shop", "--ignore", "theirs"))
                .startsWith("nothing to generate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class Nothing {} | --entities | no entities were found
            class Nothing {} | --entities=shop.model | no entities were found in `shop.model`
            @jakarta.persistence.Entity class Bad { String name; } | --entities | Hibernate refuses the entities: Entity 'shop.Bad' has no identifier
            @jakarta.persistence.Entity class Bad { @jakarta.persistence.Id Long id; @jakarta.persistence.Column(columnDefinition = "nonsense") String name; } | --entities | PostgreSQL refuses what Hibernate writes for the entities: create table Bad
            """)
    void saysWhatIsWrongWithEntities(String model, String option, String message) {
        var outcome =
                entities("create table note (id int)", "package shop; " + model).run("generate", "it", option);
        assertThat(outcome.code()).isEqualTo(ExitCode.CONFIGURATION.number());
        assertThat(outcome.err())
                .startsWith("error: " + message)
                .contains("\n  fix: ")
                .doesNotContain("\tat ", "INFO", "WARN");
        assertThat(folder.resolve("src/main/java/cars/It.java")).doesNotExist();
    }

    @Test
    void honoursAPersistenceUnit() throws Exception {
        var application = entities("select 1", """
                package shop;

                import jakarta.persistence.*;

                @Entity
                class LineItem {
                    @Id Long lineNumber;
                }

                @Entity
                class NotOfTheUnit {
                    @Id Long id;
                }
                """);
        application.write("target/classes/META-INF/persistence.xml", """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="shop" transaction-type="JTA">
                    <jta-data-source>java:comp/env/nowhere</jta-data-source>
                    <class>shop.LineItem</class>
                    <exclude-unlisted-classes>true</exclude-unlisted-classes>
                    <properties>
                      <property name="hibernate.hbm2ddl.auto" value="create-drop"/>
                      <property name="hibernate.physical_naming_strategy"
                        value="org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"/>
                    </properties>
                  </persistence-unit>
                </persistence>
                """);
        application.ok("generate", "of a unit", "--entities=shop");
        var ofAUnit = source("OfAUnit");
        deleteSource("OfAUnit");
        application.ok("generate", "of the only unit", "--entities");
        assertThat(ofAUnit)
                .contains("line_item", "line_number")
                .doesNotContain("not_of_the_unit")
                .isEqualTo(source("OfTheOnlyUnit").replace("OfTheOnlyUnit", "OfAUnit"));
        deleteSource("OfTheOnlyUnit");
        assertThat(application.run("generate", "more", "--entities=shep").err())
                .startsWith("error: no entities were found in `shep`");
    }

    @Test
    void saysThatThereIsNoHibernate() throws Exception {
        var application = Application.ofTables(folder, 1);
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("hibernate") && !entry.contains("jakarta.persistence"))
                .collect(Collectors.joining(File.pathSeparator));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        application.classes() + File.pathSeparator + classPath,
                        Main.class.getName(),
                        "generate",
                        "it",
                        "--entities")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes()))
                .startsWith("error: `--entities` needs Hibernate, 6 or 7, and it is not on the class path\n  fix: ")
                .doesNotContain("\tat ");
        assertThat(process.waitFor()).isEqualTo(ExitCode.CONFIGURATION.number());
    }
}
