package dev.rung.sql.parser;

import dev.rung.sql.tree.MaintenanceStatement;
import dev.rung.sql.tree.MaintenanceStatement.Target;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.UtilityOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the server in order: vacuum, analyze, cluster, checkpoint, load. */
final class MaintenanceGrammar {

    private MaintenanceGrammar() {}

    static MaintenanceStatement statement(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "vacuum" -> vacuum(at, start);
            case "analyze", "analyse" -> {
                var options = at.is("(") ? UtilityOptionGrammar.options(at) : bareOptions(at, "verbose");
                yield new MaintenanceStatement.Analyze(options, targets(at), at.since(start));
            }
            case "cluster" -> cluster(at, start);
            case "checkpoint" -> new MaintenanceStatement.Checkpoint(at.since(start));
            default -> new MaintenanceStatement.Load(at.text(), at.since(start));
        };
    }

    private static MaintenanceStatement vacuum(Cursor at, int start) {
        var options = at.is("(")
                ? UtilityOptionGrammar.options(at)
                : bareOptions(at, "full", "freeze", "verbose", "analyze", "analyse");
        return new MaintenanceStatement.Vacuum(options, targets(at), at.since(start));
    }

    /** Words that are options, in this order. */
    private static List<UtilityOption> bareOptions(Cursor at, String... words) {
        var options = new ArrayList<UtilityOption>();
        for (var word : words) {
            UtilityOptionGrammar.bareOption(at, word).ifPresent(options::add);
        }
        return options;
    }

    private static List<Target> targets(Cursor at) {
        return at.is("only") || at.isName() ? at.separated(MaintenanceGrammar::target) : List.of();
    }

    private static Target target(Cursor at) {
        int start = at.mark();
        var table = LockGrammar.target(at);
        List<Name> columns = at.is("(") ? at.list(Cursor::name) : List.of();
        return new Target(table.table(), table.isOnly(), columns, at.since(start));
    }

    private static MaintenanceStatement cluster(Cursor at, int start) {
        var options = at.is("(") ? UtilityOptionGrammar.options(at) : bareOptions(at, "verbose");
        if (!at.isName()) {
            return new MaintenanceStatement.Cluster(options, Optional.empty(), Optional.empty(), at.since(start));
        }
        boolean isOldForm = !at.peek(-1).is(")") && at.followsAt(1, "on");
        if (isOldForm) {
            var index = at.name();
            at.expect("on");
            return new MaintenanceStatement.Cluster(
                    options, Optional.of(at.qualifiedName()), Optional.of(index), at.since(start));
        }
        QualifiedName table = at.qualifiedName();
        var index = at.after("using", Cursor::name);
        return new MaintenanceStatement.Cluster(options, Optional.of(table), index, at.since(start));
    }
}
