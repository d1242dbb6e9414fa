package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class MalformedLockTimeoutTest {

    @Test
    void malformed() {
        Golden.check(getClass(), "malformed", Sources.reversible("Step", """
                @Migration(version = 1, lockTimeout = "soon") // error
                public final class Step implements Reversible {
                """));
    }

    @Test
    void wellFormed() {
        Golden.silent(Sources.reversible("Step", """
                @Migration(version = 1, lockTimeout = "500ms")
                public final class Step implements Reversible {
                """));
    }
}
