package dev.rung.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.catalog.Server;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;

/**
 * The statements of the other tests are what PostgreSQL says that they are. In a transaction that has failed, its grammar still reads
 * what it is sent, and nothing is run.
 */
class StatementsOnServerTest {

    private static final String READ_BUT_NOT_RUN = "25P02";

    private static Connection connection;

    @BeforeAll
    static void fail() throws SQLException {
        connection = Server.connect();
        connection.setAutoCommit(false);
        assertThat(refusal("select 1 / 0").getSQLState()).isEqualTo("22012");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    static Stream<String> right() {
        return Statements.right();
    }

    static Stream<Statements.Wrong> wrong() {
        return Statements.wrong();
    }

    static Stream<Statements.Wrong> contradictory() {
        return Statements.contradictory();
    }

    @ParameterizedTest
    @MethodSource("right")
    void postgres_reads_what_is_right(String sql) {
        assertThat(refusal(sql).getSQLState()).as(sql).isEqualTo(READ_BUT_NOT_RUN);
    }

    @ParameterizedTest
    @MethodSource("contradictory")
    void postgres_reads_what_contradicts_itself(Statements.Wrong wrong) {
        assertThat(refusal(wrong.sql()).getSQLState()).as(wrong.sql()).isEqualTo(READ_BUT_NOT_RUN);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void postgres_finds_the_same_word_wrong(Statements.Wrong wrong) {
        var refusal = refusal(wrong.sql());

        assertThat(refusal.getSQLState()).as(wrong.sql()).isNotEqualTo(READ_BUT_NOT_RUN);
        if (refusal.getSQLState().equals("42601")) {
            int position =
                    Objects.requireNonNull(refusal.getServerErrorMessage()).getPosition();
            assertThat(position - 1)
                    .as(wrong.toString())
                    .isEqualTo(wrong.place().start());
        }
    }

    private static PSQLException refusal(String sql) {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            throw new AssertionError("was run: " + sql);
        } catch (PSQLException e) {
            return e;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
