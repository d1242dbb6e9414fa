package dev.rung.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    private static Artifact artifact(String name, String version) {
        var artifact = new DefaultArtifact(
                "dev.rung", name, version, Artifact.SCOPE_RUNTIME, "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(new File("/" + name + "-" + version + ".jar"));
        return artifact;
    }

    @Test
    void libraryThatBothHaveIsTheOneOfTheProject() {
        var path = new ClassPath(
                List.of("/shop/target/classes", "/rung-runtime-1.jar"),
                Set.of(artifact("rung-runtime", "1")),
                List.of(artifact("rung-cli", "2"), artifact("rung-runtime", "2")));
        assertThat(path.toString().split(File.pathSeparator))
                .containsExactly("/shop/target/classes", "/rung-runtime-1.jar", "/rung-cli-2.jar");
    }
}
