package usedcars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.MigrationResult;
import dev.rung.Migrations;
import dev.rung.RefusedException;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import usedcars.Reports.Report;

/** Each test migrates a database of its own up, and rolls it back or drops it. */
class MigrationsTest {

    private static final Environment TEST = Environment.load("test");

    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    private final DataSource dataSource = database(name);
    private final Migrations migrations = Migrations.using(dataSource);
    private final DSLContext db = DSL.using(dataSource, SQLDialect.POSTGRES);

    @BeforeEach
    void createDatabase() throws SQLException {
        execute("create database " + name);
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        execute("drop database " + name + " with (force)");
    }

    @Test
    void migratesAndRollsBack() {
        migrations.to(8);
        assertThat(db.meta().getTables("comments")).isNotEmpty();
        migrations.to(0);
        assertThat(db.meta().getTables("comments")).isEmpty();
        assertThat(migrations.migrate().steps()).hasSize(9);
    }

    @Test
    void fillsTheDescriptionsOfOldPosts() {
        migrations.to(5);
        db.execute("insert into users (email, password) values ('ann@example.com', '…')");
        db.execute("insert into posts (user_id, title) select id, 'My first car' from users");

        migrations.to(6);
        assertThat(db.fetchValue("select description from posts")).isEqualTo("My first car");

        migrations.rollback(1);
        assertThat(db.fetchValue("select title from posts")).isEqualTo("My first car");
    }

    @Test
    void keepsTheTextOfCommentsWhenTheirColumnIsRenamed() {
        migrations.to(6);
        db.execute("insert into users (email, password) values ('ann@example.com', '…')");
        db.execute("insert into posts (user_id, title, description) select id, 'My first car', '' from users");
        db.execute("insert into comments (post_id, contents) select id, 'Nice!' from posts");

        migrations.to(7);
        assertThat(db.fetchValue("select body from comments")).isEqualTo("Nice!");

        migrations.rollback(1);
        assertThat(db.fetchValue("select contents from comments")).isEqualTo("Nice!");
    }

    @Test
    void refusesToBringBackCapitalLetters() {
        migrations.migrate();
        assertThatThrownBy(() -> migrations.rollback(1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the capital letters that users typed in their e-mail addresses are not kept");
    }

    @Test
    void takesEachStepOnce() {
        assertThat(migrations.migrate().steps())
                .extracting(MigrationResult.Taken::version)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(migrations.migrate().steps()).isEmpty();
        assertThat(migrations.isAtHead()).isTrue();
    }

    @Test
    void estimatesWhatACarIsWorthFromApprovedReports() {
        migrations.migrate();
        long user = new Users(dataSource).add("ann@example.com", "…");
        var reports = new Reports(dataSource);
        reports.add(user, corolla(2017, "12000"), true);
        reports.add(user, corolla(2019, "14000"), true);
        reports.add(user, corolla(2018, "1"), false);
        reports.add(user, corolla(2009, "4000"), true);
        assertThat(reports.estimate("toyota", "corolla", 2018))
                .contains(new Reports.Estimate(new BigDecimal("13000"), 2));
        assertThat(reports.estimate("toyota", "yaris", 2018)).isEmpty();
    }

    private static Report corolla(int year, String price) {
        return new Report("toyota", "corolla", year, 50_000, new BigDecimal(price), "Lisbon");
    }

    private static DataSource database(String name) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(TEST.url().replaceFirst("[^/]+$", name));
        dataSource.setUser(TEST.user());
        return dataSource;
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(TEST.url(), TEST.user(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
