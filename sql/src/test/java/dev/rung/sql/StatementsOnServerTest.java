package dev.rung.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.catalog.Server;
import dev.rung.sql.facts.StatementFacts;
import dev.rung.sql.referee.ServerGrammar;
import dev.rung.sql.referee.ServerGrammar.Refusal;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statements of the other tests are what PostgreSQL's own grammar says that they are. */
class StatementsOnServerTest {

    private static ServerGrammar postgres;

    @BeforeAll
    static void connect() {
        postgres = new ServerGrammar(Server.address(), "postgres", "");
    }

    @AfterAll
    static void close() throws SQLException {
        postgres.close();
    }

    /** What ends or divides a transaction is run even in one that has failed. */
    static Stream<String> right() {
        return Statements.right().filter(sql -> !StatementFacts.of(sql).controlsTransaction());
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
        assertThat(postgres.refusal(sql).filter(Refusal::isSyntaxError)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictory")
    void postgres_reads_what_contradicts_itself(Statements.Wrong wrong) {
        assertThat(postgres.refusal(wrong.sql())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void postgres_finds_the_same_word_wrong(Statements.Wrong wrong) {
        var refusal = postgres.refusal(wrong.sql()).orElseThrow();

        if (tellsThePlace(refusal)) {
            assertThat(refusal.offset())
                    .as(refusal.message())
                    .isEqualTo(wrong.place().start());
        }
    }

    /** Some messages of the grammar tell no place. */
    private static boolean tellsThePlace(Refusal refusal) {
        return refusal.isSyntaxError() && refusal.message().contains(" at ");
    }
}
