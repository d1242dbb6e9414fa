package dev.rung.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final Release RELEASE = new Release("1.2.0");

    private static String classPath(String... elements) {
        return String.join(File.pathSeparator, elements);
    }

    @Test
    void projectOfTheSameReleaseIsNotSpokenOf() {
        assertThat(RELEASE.warning(classPath("/shop/classes", "/m2/rung-runtime-1.2.0.jar", "/m2/rung-sql-1.2.0.jar")))
                .isEmpty();
    }

    @Test
    void projectOfAnotherReleaseIs() {
        assertThat(RELEASE.warning(classPath("/shop/classes", "/m2/rung-runtime-1.1.0.jar")))
                .contains("""
                warning: the project has Rung 1.1.0, and this command is of 1.2.0
                  what is new in one of them may not work
                  fix: give both the same version""");
    }
}
