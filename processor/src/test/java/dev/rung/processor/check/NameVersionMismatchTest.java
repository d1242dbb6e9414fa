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
}
