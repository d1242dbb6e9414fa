package dev.rung.cli;

import dev.rung.processor.report.CheckPage;
import dev.rung.processor.report.Json;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung explain}. */
@Command(
        name = "explain",
        description = "Explains a check of the compiler: the page of the documentation, which lies in this jar.",
        footer = {
            "%nFor example:",
            "  rung explain down-incomplete",
            "%nWithout a name it lists the checks. The name is what a finding has in brackets."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Main main;

    @Parameters(paramLabel = "CHECK", arity = "0..1", description = "The name of the check, such as down-incomplete.")
    private @Nullable String check;

    ExplainCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        if (check == null) {
            var ids = CheckPage.ids();
            main.print(String.join("\n", ids), Json.object("checks", ids));
            return ExitCode.DONE.number();
        }
        var id = check.replaceAll("[\\[\\]]", "");
        var page = CheckPage.of(id).orElseThrow(() -> new CommandException(ExitCode.USAGE, """
                        there is no check `%s`
                          fix: `rung explain` lists all of them""".formatted(id)));
        main.print(page.text(), Json.object("check", id, "summary", page.summary(), "page", page.text()));
        return ExitCode.DONE.number();
    }
}
