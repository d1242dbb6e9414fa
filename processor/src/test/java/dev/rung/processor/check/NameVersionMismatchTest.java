package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class NameVersionMismatchTest {

    @Test
    void other() {
        Golden.check(getClass(), "other", Sources.reversible("V7__AddTitle", """
                @Migration(version = 1) // error
                public final class V7__AddTitle implements Reversible {
                """));
    }

    @Test
    void same() {
        Golden.silent(Sources.migration("V1__AddTitle", 1));
    }

    @Test
    void aNameWithSeveralNumbersSaysNoVersion() {
        Golden.silent(
                Sources.migration("V1_2_3__AddBoxes", 123), Sources.migration("V20260314_1200__AddTags", 20260314));
    }

    @Test
    void allowed() {
        Golden.silent(Sources.reversible("V7__AddTitle", """
                @dev.rung.Allow(value = "name-version-mismatch", reason = "renumbered, and known by the old name")
                @Migration(version = 1)
                public final class V7__AddTitle implements Reversible {
                """));
    }
}
