package dev.rung.cli;

import dev.rung.processor.report.Json;
import dev.rung.verify.Claim;
import dev.rung.verify.MigrationProof;
import dev.rung.verify.Verdict;
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
    private ScratchOption server = new ScratchOption();

    VerifyCommand(Main main) {
        this.main = main;
    }

    /** A claim, and what came of it. */
    private record Proven(Claim claim, Verdict verdict) {

        static Proven of(Claim claim) {
            return new Proven(claim, claim.prove());
        }

        boolean holds() {
            return verdict.holds();
        }

        String text() {
            var mark = switch (verdict.outcome()) {
                case HOLDS, HOLDS_BUT_FOR_ORDER -> "";
                case FAILS -> "  does not hold";
                case NOT_TRIED -> "  is not tried";
            };
            return claim.title() + mark + "\n"
                    + verdict.reasons().stream().map(reason -> reason.indent(2)).collect(Collectors.joining());
        }

        Map<String, @Nullable Object> json() {
            var migration = claim.migration().orElse(null);
            return migration == null
                    ? Json.object("claim", claim.title(), "holds", holds(), "findings", findings(), "notes", notes())
                    : Json.object(
                            "version",
                            migration.version(),
                            "description",
                            migration.description(),
                            "holds",
                            holds(),
                            "irreversible",
                            migration.irreversible(),
                            "findings",
                            findings(),
                            "notes",
                            notes());
        }

        private List<String> findings() {
            return holds() ? List.of() : verdict.reasons();
        }

        private List<String> notes() {
            return holds() ? verdict.reasons() : List.of();
        }
    }

    @Override
    public Integer call() {
        try (var quiet = new Quiet();
                var proof = new MigrationProof(server.environment(main, main.environment()))) {
            var migrations = proof.ofMigrations().stream().map(Proven::of).toList();
            var history = Stream.concat(proof.ofWaysDown().stream(), proof.ofRuns().stream())
                    .map(Proven::of)
                    .toList();
            var all = Stream.concat(migrations.stream(), history.stream()).toList();
            boolean holds = all.stream().allMatch(Proven::holds);
            main.print(
                    all.stream().map(Proven::text).collect(Collectors.joining()) + summary(all),
                    Json.object("proven", holds, "migrations", json(migrations), "history", json(history)));
            return (holds ? ExitCode.DONE : ExitCode.DIFFERENT).number();
        }
    }

    private static String summary(List<Proven> all) {
        long proven = all.stream().filter(Proven::holds).count();
        return proven + " of " + all.size()
                + (proven == all.size() ? " hold\n" : " hold; the others are to be mended\n");
    }

    private static List<Map<String, @Nullable Object>> json(List<Proven> some) {
        return some.stream().map(Proven::json).toList();
    }
}
