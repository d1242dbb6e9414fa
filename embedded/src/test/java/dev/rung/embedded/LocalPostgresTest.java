package dev.rung.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.ConfigurationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on real servers. Each test ends with no server left. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "keepers are shell processes")
class LocalPostgresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path temporary;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endProcesses() {
        processes.forEach(Process::destroyForcibly);
        await().atMost(PATIENCE).until(() -> !isServed(folder()));
    }

    @Test
    void keepsItsDataBetweenRuns() throws IOException, InterruptedException {
        var first = start();
        assertThat(visits(first)).isEqualTo(1);
        end(first);
        assertThat(visits(start())).isEqualTo(2);
    }

    @Test
    void stopsTheServerWhenTheProcessEnds() throws IOException, InterruptedException {
        var process = start();
        visits(process);
        assertThat(isServed(folder())).isTrue();
        end(process);
        await().atMost(PATIENCE).until(() -> !isServed(folder()));
    }

    @Test
    void stopsTheServerWhenTheProcessIsKilled() throws IOException {
        var process = start();
        visits(process);
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !isServed(folder()));
        assertThat(visits(start())).isEqualTo(2);
    }

    @Test
    void stopsTheServerWhenTheProcessIsInterrupted() throws IOException, InterruptedException {
        var process = start();
        visits(process);
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        await().atMost(PATIENCE).until(() -> !isServed(folder()));
    }

    @Test
    void sharesOneServerAndStopsItAfterTheLast() throws IOException, InterruptedException {
        var first = start();
        var second = start();
        assertThat(visits(first) + visits(second)).isEqualTo(1 + 2);
        end(first);
        var third = start();
        assertThat(visits(third)).isEqualTo(3);
        end(second);
        assertThat(isServed(folder())).isTrue();
        end(third);
        await().atMost(PATIENCE).until(() -> !isServed(folder()));
    }

    @Test
    void removesWhatIsTemporary() throws IOException, InterruptedException {
        var process = launch("test", "postgres");
        var data = Path.of(answer(process)[2]);
        assertThat(data).exists();
        end(process);
        await().atMost(PATIENCE).until(() -> !Files.exists(data.getParent()));
    }

    @Test
    void leavesNoKeeperWhereSomebodyRemovedTheFolder() throws IOException, InterruptedException {
        var process = start();
        visits(process);
        var server = Files.readAllLines(folder().resolve("data/postmaster.pid")).get(0);
        new ProcessBuilder("kill", "-KILL", server).start().waitFor();
        new ProcessBuilder("rm", "-rf", folder().toString()).start().waitFor();
        assertThat(folder()).doesNotExist();
        end(process);
        await().atMost(PATIENCE)
                .until(() -> ProcessHandle.allProcesses().noneMatch(candidate -> isKeeper(candidate, folder())));
    }

    private static boolean isKeeper(ProcessHandle process, Path folder) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("rung-keeper") && line.contains(folder.toString()))
                .isPresent();
    }

    @Test
    void saysWhatStandsInTheWayOfDataThatAnotherVersionMade() throws IOException {
        Files.createDirectories(folder().resolve("data"));
        Files.writeString(folder().resolve("data/PG_VERSION"), "11\n");
        assertThatThrownBy(() -> new LocalPostgres().start("dev", null, folder().toString()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("was made by PostgreSQL 11, and this is postgres (PostgreSQL)")
                .hasMessageContaining("move the folder away");
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException {
        var server = new LocalPostgres().start("dev", "cars", folder().toString());
        for (var user : List.of("postgres", "cars")) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(server.toString()).doesNotContain(server.password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        stop(folder());
    }

    @Test
    void givesAPasswordToDataThatHadNone() throws IOException, InterruptedException {
        end(answered(start()));
        await().atMost(PATIENCE).until(() -> !isServed(folder()));
        Files.delete(folder().resolve("password"));
        Files.writeString(folder().resolve("data/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        assertThat(visits(start())).isEqualTo(2);
        assertThat(Files.readString(folder().resolve("data/pg_hba.conf"))).doesNotContain("trust");
    }

    @Test
    void runsNothingThatAnotherUserHasPutThere() throws IOException {
        var own = Files.createDirectories(folder());
        assumeTrue(Files.getOwner(own).getName().equals("root"), "only root can make a file of another user");
        Files.setOwner(own, own.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        assertThatThrownBy(() -> new LocalPostgres().start("dev", null, folder().toString()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("belongs to `nobody`, and what another user has put there is not run");
    }

    @Test
    void keepsItsProgramsWhereNobodyElseCanWrite() throws IOException {
        var folder = Binaries.unpacked().folder();
        assertThat(folder.startsWith(Path.of(System.getProperty("java.io.tmpdir")))).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.getParent())))
                .isEqualTo("rwx------");
    }

    private static Process answered(Process process) throws IOException {
        visits(process);
        return process;
    }

    private static void stop(Path folder) throws IOException {
        var server = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0);
        ProcessHandle.of(Long.parseLong(server.strip())).ifPresent(ProcessHandle::destroy);
    }

    /** A folder with a space and a letter beyond ASCII. */
    private Path folder() {
        return temporary.resolve("the café");
    }

    private Process start() throws IOException {
        return launch("dev", "cars", folder().toString());
    }

    private Process launch(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                User.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        return process;
    }

    private static int visits(Process process) throws IOException {
        return Integer.parseInt(answer(process)[1]);
    }

    private static String[] answer(Process process) throws IOException {
        var line = new BufferedReader(process.inputReader()).readLine();
        assertThat(line)
                .as("the process says how often the database was visited")
                .startsWith("visits ");
        return Pattern.compile(" ").split(line, 3);
    }

    private static void end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    private static boolean isServed(Path folder) throws IOException {
        return Files.exists(folder.resolve("data/postmaster.pid")) || Files.exists(folder.resolve("stopping"));
    }
}
