package dev.rung.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenProjectTest {

    @TempDir
    private Path folder;

    private Path shop;

    @BeforeEach
    void create() throws IOException {
        shop = module("apps/shop", "");
    }

    private Path module(String name, String modules) throws IOException {
        var module = folder.resolve(name);
        Files.createDirectories(module);
        Files.writeString(module.resolve("pom.xml"), "<project><modules>" + modules + "</modules></project>");
        return module;
    }

    @Test
    void rootIsTheOutermostThatHasItAmongItsModules() throws IOException {
        var apps = module("apps", "<module>shop</module>");
        module("", "<module>apps</module>");

        assertThat(new MavenProject(shop).outwards())
                .containsExactly(new MavenProject(shop), new MavenProject(apps), new MavenProject(folder));
    }

    @Test
    void moduleOfAFolderBetweenIsFoundToo() throws IOException {
        module("", "<module>apps/shop</module>");

        assertThat(new MavenProject(shop).root()).isEqualTo(new MavenProject(folder));
    }

    @Test
    void projectThatOnlyLiesInsideOfAnotherStandsAlone() throws IOException {
        module("", "<module>other</module>");

        assertThat(new MavenProject(shop).root()).isEqualTo(new MavenProject(shop));
    }
}
