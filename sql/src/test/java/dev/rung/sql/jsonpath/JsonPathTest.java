package dev.rung.sql.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.sql.catalog.Server;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is a path exactly where PostgreSQL takes it for one. */
class JsonPathTest {

    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = Server.connect();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "strict $.a.\"b c\".\\u0061",
                "LAX $[0 to last, 2].*",
                "$.**{2 to last}.b ? (exists(@.a) && !(@.b > $x || @ == null))",
                "-$.a * 1.5e3 + .5 - $\"v w\"",
                "$.a like_regex \"^b\" flag \"iq\"",
                "(($.a == 1) is unknown)",
                "$.a.datetime(\"HH24\").time(3).decimal(5, -2).type()",
                "$.a starts with \"b\"",
                "$ /* comment */ . size ()",
                "1_000 == 0x1F"
            })
    void these_are_paths(String path) {
        assertThat(JsonPath.isValid(path)).isTrue();
        assertThatCode(() -> ask(path)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "$.a b",
                "$.",
                "$[",
                "last",
                "@",
                "$.a == 1 == 2",
                "! $.a",
                "$ && $",
                "$.size(1)",
                "$.time(-1)",
                "$.unknown_method()",
                "\"open",
                "$.\"\\u00g\"",
                "1a",
                "00",
                "1_",
                "1e+",
                "TRUE",
                "$ /* open",
                "$ ? (@ like_regex \"a\" flag \"z\")"
            })
    void these_are_none(String path) {
        assertThat(JsonPath.isValid(path)).isFalse();
        assertThatThrownBy(() -> ask(path)).isInstanceOf(SQLException.class);
    }

    private static void ask(String path) throws SQLException {
        try (var statement = connection.prepareStatement("select cast(? as jsonpath)")) {
            statement.setString(1, path);
            statement.execute();
        }
    }
}
