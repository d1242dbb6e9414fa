package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class VersionOutOfRangeTest {

    @Test
    void zero() {
        Golden.check(getClass(), "zero", Sources.reversible("Step", """
                @Migration(version = 0) // error
                public final class Step implements Reversible {
                """));
    }

    @Test
    void negative() {
        Golden.check(getClass(), "negative", Sources.reversible("Step", """
                @Migration(version = -7) // error
                public final class Step implements Reversible {
                """));
    }

    @Test
    void timestamps() {
        Golden.silent(Sources.migration("Step", 20260314));
    }
}
