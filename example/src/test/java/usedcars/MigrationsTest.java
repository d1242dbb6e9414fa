package usedcars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.MigrationResult;
import dev.rung.Migrations;
import dev.rung.RefusedException;
import dev.rung.Target;
import dev.rung.junit.MigratedDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** What migrations do to data, from one version to the next. */
@MigratedDatabase(version = 0)
class MigrationsTest {

    @Test
    void migratesAndRollsBack(Migrations migrations, DSLContext db) {
        migrations.run(Target.version(8));
        assertThat(db.meta().getTables("comments")).isNotEmpty();
        migrations.run(Target.version(0));
        assertThat(db.meta().getTables("comments")).isEmpty();
        assertThat(migrations.run(Target.head()).steps()).hasSize(9);
    }

    @Test
    @MigratedDatabase(version = 5)
    void fillsTheDescriptionsOfOldPosts(Migrations migrations, DSLContext db) {
        db.execute("insert into users (email, password) values ('ann@example.com', '…')");
        db.execute("insert into posts (user_id, title) select id, 'My first car' from users");

        migrations.run(Target.version(6));
        assertThat(db.fetchValue("select description from posts")).isEqualTo("My first car");

        migrations.run(Target.back(1));
        assertThat(db.fetchValue("select title from posts")).isEqualTo("My first car");
    }

    @Test
    @MigratedDatabase(version = 6)
    void keepsTheTextOfCommentsWhenTheirColumnIsRenamed(Migrations migrations, DSLContext db) {
        db.execute("insert into users (email, password) values ('ann@example.com', '…')");
        db.execute("insert into posts (user_id, title, description) select id, 'My first car', '' from users");
        db.execute("insert into comments (post_id, contents) select id, 'Nice!' from posts");

        migrations.run(Target.version(7));
        assertThat(db.fetchValue("select body from comments")).isEqualTo("Nice!");

        migrations.run(Target.back(1));
        assertThat(db.fetchValue("select contents from comments")).isEqualTo("Nice!");
    }

    @Test
    void refusesToBringBackCapitalLetters(Migrations migrations) {
        migrations.run(Target.head());
        assertThatThrownBy(() -> migrations.run(Target.back(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the capital letters that users typed in their e-mail addresses are not kept");
    }

    @Test
    void takesEachStepOnce(Migrations migrations) {
        assertThat(migrations.run(Target.head()).steps())
                .extracting(MigrationResult.Taken::version)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(migrations.run(Target.head()).steps()).isEmpty();
        assertThat(migrations.isAtHead()).isTrue();
    }
}
