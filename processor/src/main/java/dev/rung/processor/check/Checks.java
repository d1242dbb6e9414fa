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
            new DetachedStatement(),
            new LeftOutByJooq(),
            new Opaque(),
            new SyntaxError(),
            new NotRead(),
            new NotInTransaction(),
            new NotResumable(),
            new EnumValueTooEarly(),
            new ControlsTransaction(),
            new UnknownTable(),
            new UnknownColumn(),
            new UnknownConstraint(),
            new UnknownIndex(),
            new UnknownObject(),
            new AlreadyExists(),
            new DependentObjects(),
            new Refused(),
            new RefusedByServer(),
            new DownIncomplete(),
            new NotJudged(),
            new LosesData(),
            new RewritesTable(),
            new BlockingNotNull(),
            new BlockingCheck(),
            new BlockingForeignKey(),
            new BlockingIndex(),
            new BlockingPartition(),
            new WorkUnderLock(),
            new UpdatesAllRows(),
            new BreaksRunningCode(),
            new BreaksWrites(),
            new BreaksReplication(),
            new OlderFindings(),
            new IdentifierTooLong(),
            new NeedlessEffect());

    private Checks() {}

    /** The names of all checks, in the order of the documentation. */
    public static List<String> ids() {
        return ALL.stream().map(Check::id).toList();
    }

    /** Whether a check, by its name, is one of work while others are locked out. */
    public static boolean isOfBlocking(String id) {
        return ALL.stream()
                .filter(check -> check instanceof BlockingStatement || check instanceof WorkUnderLock)
                .anyMatch(check -> check.id().equals(id));
    }

    /**
     * Runs every check.
     *
     * @param subject what to look at
     * @param severities how much each of them matters in this compilation
     * @return all findings, in the order of the source
     */
    public static List<Finding> run(Subject subject, Severities severities) {
        return ALL.stream()
                .flatMap(check -> check.find(subject))
                .flatMap(finding -> severities.apply(finding).stream())
                .sorted(Comparator.comparing(
                        Finding::position, Comparator.comparing(Position::file).thenComparingInt(Position::line)))
                .toList();
    }
}
