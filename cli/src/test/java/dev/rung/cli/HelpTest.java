package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine.Help.Ansi;

/** Help teaches, and completion knows every command. */
class HelpTest {

    private static final Terminal TERMINAL =
            new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Ansi.OFF, null);

    @Test
    void listsTheCommandsAndTheExitCodes() {
        Golden.check("help.txt", said("--help"));
    }

    @Test
    void showsItWhenNoCommandIsNamed() {
        var err = new StringWriter();
        var terminal = new Terminal(TERMINAL.out(), new PrintWriter(err, true), Ansi.OFF, null);
        assertThat(Main.run(terminal)).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).startsWith("name a command\n").contains("A first session:");
    }

    @TestFactory
    Stream<DynamicTest> everyCommandExplainsItself() {
        return Main.commandLine(TERMINAL).getSubcommands().keySet().stream()
                .map(command -> DynamicTest.dynamicTest(
                        command, () -> Golden.check("help/" + command + ".txt", said(command, "--help"))));
    }

    @Test
    void completesInAShell() throws IOException, InterruptedException {
        var script = said("completion");
        assertThat(script).contains("complete -F _complete_rung -o default rung", "status", "--yes-i-mean");
        var bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        try (var in = bash.outputWriter()) {
            in.write(script);
        }
        assertThat(new String(bash.getInputStream().readAllBytes())).isEmpty();
        assertThat(bash.waitFor()).isZero();
    }

    private static String said(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Main.run(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF, null), args);
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }
}
