package dev.rung.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StableTextTest {

    @Test
    void castsEachElement() {
        assertThat(
                        StableText.of(
                                "CHECK (((a)::text = ANY ((ARRAY['x'::character varying, 'it''s, ]'::character varying])::text[])))"))
                .isEqualTo("CHECK (((a)::text = ANY (ARRAY[('x'::character varying)::text, "
                        + "('it''s, ]'::character varying)::text])))");
        assertThat(StableText.of(
                        "(ARRAY['ä'::character varying])::text[], (ARRAY['b'::character varying])::text[] and c"))
                .isEqualTo("ARRAY[('ä'::character varying)::text], ARRAY[('b'::character varying)::text] and c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(ARRAY[a, b])::text[]",
                "(ARRAY['x'::character varying, b])::text[]",
                "(ARRAY['x'::text])::text[]",
                "'(ARRAY[''x''::character varying])::text[]'::text",
                "(ARRAY['x'::character varying])::text"
            })
    void leavesAllElse(String text) {
        assertThat(StableText.of(text)).isEqualTo(text);
    }
}
