package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class DuplicateVersionTest {

    @Test
    void twice() {
        Golden.check(getClass(), "twice", Sources.reversible("AddPosts", """
                @Migration(version = 1) // error
                public final class AddPosts implements Reversible {
                """), Sources.reversible("AddUsers", """
                @Migration(version = 1) // error
                public final class AddUsers implements Reversible {
                """));
    }

    @Test
    void otherVersions() {
        Golden.silent(Sources.migration("AddUsers", 1), Sources.migration("AddPosts", 2));
    }
}
