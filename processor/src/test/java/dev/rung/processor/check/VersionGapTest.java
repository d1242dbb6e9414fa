package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class VersionGapTest {

    @Test
    void gap() {
        Golden.check(getClass(), "gap", Sources.migration("AddUsers", 1), Sources.reversible("AddPosts", """
                @Migration(version = 3) // error
                public final class AddPosts implements Reversible {
                """));
    }

    @Test
    void timestampsMayLeaveGaps() {
        Golden.silent(Sources.migration("AddUsers", 20260314), Sources.migration("AddPosts", 20260401));
    }
}
