package dev.rung.sql.plpgsql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rung.sql.Place;
import dev.rung.sql.catalog.Server;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;

/** PL/pgSQL is read, and refused, as PostgreSQL does when a function is created. */
class PlpgsqlTest {

    private static final String HEAD = "create or replace function pg_temp.f() returns void language plpgsql as $body$";

    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = Server.connect();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    static Stream<String> right() throws IOException {
        return parts("right.txt", "\n\n");
    }

    static Stream<String> wrong() throws IOException {
        return parts("wrong.txt", "\n");
    }

    private static Stream<String> parts(String file, String separator) throws IOException {
        try (var stream = Objects.requireNonNull(PlpgsqlTest.class.getResourceAsStream(file))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split(separator));
        }
    }

    @ParameterizedTest
    @MethodSource("right")
    void readsWhatPostgresTakes(String code) throws SQLException {
        create(code);

        assertThat(Plpgsql.read(code)).isInstanceOf(PlpgsqlCode.Read.class);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void findsTheMistakeWherePostgresFindsIt(String marked) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        var code = marked.replace("«", "").replace("»", "");

        assertThat(Plpgsql.read(code)).isInstanceOfSatisfying(PlpgsqlCode.Wrong.class, wrong -> {
            Place place = wrong.error().place();
            assertThat(code.substring(0, place.start()) + "«" + place.in(code) + "»" + code.substring(place.end()))
                    .isEqualTo(marked);
        });
        assertThat(end).isGreaterThanOrEqualTo(start);
        var refusal = catchThrowableOfType(PSQLException.class, () -> create(code));
        assertThat((Object) refusal).as(code).isNotNull();
        int position = Objects.requireNonNull(refusal.getServerErrorMessage()).getPosition();
        assertThat(position).as(refusal.getMessage()).isIn(0, HEAD.length() + start + 1);
    }

    private static void create(String code) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(HEAD + code + "$body$");
        }
    }

    @Test
    void readsTheStatementsOfSqlInIt() {
        var code = Plpgsql.read("declare a int; begin if a > (select max(b) from t) then delete from u; end if; end");

        assertThat(code)
                .isInstanceOfSatisfying(
                        PlpgsqlCode.Read.class,
                        read -> assertThat(Tree.all(read.block(), DataStatement.class))
                                .hasSize(3));
    }
}
