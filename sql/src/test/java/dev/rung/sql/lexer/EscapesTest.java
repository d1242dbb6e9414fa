package dev.rung.sql.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Escapes stand for characters, or their constant is none. */
class EscapesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "e'\\x41\\102\\q'; ABq",
                "e'\\u00e4\\U000000e4\\xc3\\xa4'; äää",
                "e'\\ud83d\\ude00'; 😀",
                "U&'d\\0061t\\+000061'; data",
                "U&'\\d83d\\de00'; 😀",
                "U&'d!0061!!' uescape '!'; da!"
            })
    void an_escape_stands_for_a_character(String sql, String text) {
        assertThat(Lexer.tokens(sql)).singleElement().satisfies(token -> {
            assertThat(token.kind()).isEqualTo(Token.Kind.TEXT);
            assertThat(token.value()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e'\\ud83d'",
                "e'\\ud83dx'",
                "e'\\ud83d\\x41'",
                "e'\\ude00'",
                "e'\\u12'",
                "e'\\U00110000'",
                "U&'\\d83d'",
                "U&'\\0000'",
                "U&'\\12'",
                "U&\"\\+110000\"",
                "U&'a' uescape '+'",
                "U&'a' uescape 'f'",
                "U&'a' uescape ' '",
                "U&'a' uescape 'é'"
            })
    void half_a_character_and_none_are_no_text(String sql) {
        assertThat(Lexer.tokens(sql)).singleElement().extracting(Token::kind).isEqualTo(Token.Kind.INVALID);
    }
}
