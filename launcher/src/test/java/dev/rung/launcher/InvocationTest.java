package dev.rung.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InvocationTest {

    @Test
    void takesItsOwnOptionsFromBetweenTheOthers() throws LauncherException {
        var invocation = Invocation.of(
                "--env", "status", "--directory=my shop", "rollback", "--class-path", "a:b", "--steps", "2");

        assertThat(invocation.directory()).isEqualTo(Path.of("my shop").toAbsolutePath());
        assertThat(invocation.classPath()).contains("a:b");
        assertThat(invocation.arguments()).containsExactly("--env", "status", "rollback", "--steps", "2");
        assertThat(invocation.command()).isEqualTo("rollback");
    }

    @Test
    void leavesAloneWhatIsForAnotherProgram() throws LauncherException {
        assertThat(Invocation.of("psql", "--", "--directory=x").arguments())
                .containsExactly("psql", "--", "--directory=x");
    }

    @Test
    void folderHasToBeNamed() {
        assertThatThrownBy(() -> Invocation.of("status", "--directory"))
                .isInstanceOf(LauncherException.class)
                .hasMessage("""
                        `--directory` has no value
                          fix: name it, as in `--directory=shop`""");
    }

    @Test
    void whatIsHardToTakeBackNeedsTheBuildOfTheSources() throws LauncherException {
        assertThat(Need.of(Invocation.of("migrate"))).isEqualTo(Need.THIS_BUILD);
        assertThat(Need.of(Invocation.of("rollback"))).isEqualTo(Need.LAST_BUILD);
        assertThat(Need.of(Invocation.of("create", "add", "users"))).isEqualTo(Need.CLASSES);
        assertThat(Need.of(Invocation.of("migrate", "--help"))).isEqualTo(Need.NOTHING);
        assertThat(Need.of(Invocation.of())).isEqualTo(Need.NOTHING);
    }
}
