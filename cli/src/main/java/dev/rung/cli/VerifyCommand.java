package dev.rung.cli;

import dev.rung.processor.report.Json;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung verify}. */
@Command(
        name = "verify",
        description = "Proves on a scratch database that every migration goes up, down and up again.",
        footer =
                "%nAfter down the schema has to be what it was before up, object by object, and after the second up what it was "
                        + "after the first. It ends with code 8 when it is not.")
final class VerifyCommand implements Callable<Integer> {

    private final Main main;

    @Mixin
    private ScratchServer server = new ScratchServer();

    VerifyCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws SQLException {
        try (var scratch = server.database(main, main.environment())) {
            var verdicts = new Proof(scratch).run();
            int all = scratch.migrations().registry().entries().size();
            boolean holds = verdicts.size() == all && verdicts.stream().allMatch(Proof.Verdict::holds);
            main.print(
                    text(verdicts) + summary(verdicts, all),
                    Json.object(
                            "proven",
                            holds,
                            "migrations",
                            verdicts.stream().map(VerifyCommand::json).toList()));
            return (holds ? ExitCode.DONE : ExitCode.DIFFERENT).number();
        }
    }

    private static String text(List<Proof.Verdict> verdicts) {
        return verdicts.stream().map(VerifyCommand::text).collect(Collectors.joining());
    }

    private static String text(Proof.Verdict verdict) {
        var entry = verdict.entry();
        var title = entry.version() + " " + entry.description() + (verdict.holds() ? "" : "  does not hold") + "\n";
        return title
                + Stream.concat(verdict.findings().stream(), verdict.notes().stream())
                        .map(sentence -> sentence.indent(2))
                        .collect(Collectors.joining());
    }

    private static String summary(List<Proof.Verdict> verdicts, int all) {
        long proven = verdicts.stream().filter(Proof.Verdict::holds).count();
        return proven == all
                ? all + " of " + all + " hold\n"
                : proven + " of " + all + " hold; the others are to be mended\n";
    }

    private static Map<String, @Nullable Object> json(Proof.Verdict verdict) {
        return Json.object(
                "version",
                verdict.entry().version(),
                "description",
                verdict.entry().description(),
                "holds",
                verdict.holds(),
                "irreversible",
                verdict.entry().irreversible(),
                "findings",
                verdict.findings(),
                "notes",
                verdict.notes());
    }
}
