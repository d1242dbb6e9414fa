package dev.rung.processor.check;

import dev.rung.processor.read.Position;
import java.util.Comparator;
import java.util.List;

/** All checks, in one place. */
public final class Checks {

    static final List<Check> ALL = List.of(
            new NotAMigration(),
            new NotInstantiable(),
            new MissingDown(),
            new EmptyDown(),
            new IrreversibleWithoutReason(),
            new VersionOutOfRange(),
            new DuplicateVersion(),
            new VersionGap(),
            new NameVersionMismatch(),
            new MalformedLockTimeout(),
            new NotExecuted(),
            new Opaque(),
            new SyntaxError(),
            new UnknownTable(),
            new UnknownColumn(),
            new UnknownConstraint(),
            new UnknownIndex(),
            new UnknownObject(),
            new AlreadyExists(),
            new DependentObjects(),
            new DownIncomplete(),
            new LosesData(),
            new IdentifierTooLong());

    private Checks() {}

    /**
     * Runs every check.
     *
     * @param subject what to look at
     * @return all findings, in the order of the source
     */
    public static List<Finding> run(Subject subject) {
        return ALL.stream()
                .flatMap(check -> check.find(subject))
                .sorted(Comparator.comparing(
                        Finding::position, Comparator.comparing(Position::file).thenComparingInt(Position::line)))
                .toList();
    }
}
