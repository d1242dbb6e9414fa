package dev.rung.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {

    @ParameterizedTest
    @CsvSource({
        "add users,AddUsers",
        "create_users_table,CreateUsersTable",
        "rename comments.contents to body,RenameCommentsContentsToBody",
        "2fa for users,Migration2faForUsers",
        "V7 things,MigrationV7Things",
        "migration,MigrationMigration",
        "add JSON column,AddJsonColumn",
        "addUserId,AddUserId",
        "größe ändern,GrößeÄndern",
        "'!?',''",
        "class,Class"
    })
    void areMadeFromWords(String words, String name) {
        assertThat(ClassNames.of(words)).isEqualTo(name);
    }
}
