package dev.rung;

import dev.rung.internal.repair.Repairer;
import dev.rung.internal.run.Inquiry;
import dev.rung.internal.run.Listeners;
import dev.rung.internal.run.Runner;
import dev.rung.spi.Registry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Applies the migrations of this build to a database, and rolls them back.
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *     Migrations.run("dev");
 * }
 * }</pre>
 *
 * <p>Any number of processes may do so at once: each step is taken exactly once. Every method that changes the database takes
 * its steps one by one, each a transaction of its own, so that a failure leaves the database at a version.
 *
 * <p>Every method throws the kinds of {@link MigrationException}: {@link ConnectionException} when the database cannot be
 * reached, {@link HistoryException} when the history and this build do not fit together, {@link FailedMigrationException} when a
 * statement fails, {@link RefusedException} when a step down is not allowed.
 */
public final class Migrations {

    private final String environment;
    private final DataSource dataSource;
    private final Settings settings;
    private final Registry registry;
    private final List<Registry> foundations;
    private final Listeners listeners;

    private Migrations(
            String environment, DataSource dataSource, Settings settings, Registry registry, Listeners listeners) {
        this.environment = environment;
        this.dataSource = dataSource;
        this.settings = settings;
        this.registry = registry;
        this.foundations = registry.foundations();
        this.listeners = listeners;
    }

    /**
     * Brings the database of an environment to the newest version. The whole of what a {@code main} needs.
     *
     * @param environment the name of an environment in {@code migrations.properties}
     * @return what was done
     * @throws ConfigurationException when the environment or the registry cannot be used
     */
    public static MigrationResult run(String environment) {
        return in(Environment.load(environment)).run(Target.head());
    }

    /**
     * The migrations of this build, for the database of an environment. Where a build has several histories, they are those that
     * {@code migrations.history} names, or else those of the application itself.
     *
     * @param environment where to apply them
     * @return the migrations
     * @throws ConfigurationException when there is no registry, or nothing says which one is meant
     */
    public static Migrations in(Environment environment) {
        return of(environment, environment.settings().registry());
    }

    /**
     * The migrations of a {@link History} with a name, for the database of an environment.
     *
     * @param environment where to apply them
     * @param history the name of the history
     * @return the migrations
     * @throws ConfigurationException when there is no history of this name
     */
    public static Migrations in(Environment environment, String history) {
        return in(environment.history(history));
    }

    private static Migrations of(Environment environment, Registry registry) {
        return new Migrations(
                environment.name(), environment.dataSource(), environment.settings(), registry, Listeners.NONE);
    }

    /**
     * The migrations of this build, for a data source that the application brings. They are applied as {@code migrations.properties}
     * says, if there is one, so that the command line and the application mean the same history: for the environment that the variable
     * {@code RUNG_ENV} names, or else for all of them.
     *
     * @param dataSource gives connections to PostgreSQL, one at a time; a second one, if it is to be had, is used to see what a
     *     long step is waiting for, and to say that this run lives
     * @return the migrations
     * @throws ConfigurationException when there is no registry, or more than one; or when the file has {@code migrations.*} keys for
     *     one environment and nothing says which one this is
     */
    public static Migrations using(DataSource dataSource) {
        return in(EnvironmentReader.around(dataSource));
    }

    /**
     * The migrations of this build, for a data source that the application brings.
     *
     * @param dataSource as in {@link #using(DataSource)}
     * @param settings how they are applied
     * @return the migrations
     * @throws ConfigurationException when there is no registry, or more than one
     */
    public static Migrations using(DataSource dataSource, Settings settings) {
        return using(dataSource, settings, settings.registry());
    }

    /**
     * Certain migrations, for a data source that the application brings.
     *
     * @param dataSource as in {@link #using(DataSource)}
     * @param settings how they are applied
     * @param registry the migrations, such as those that {@link Registry#find(ClassLoader)} finds
     * @return the migrations
     */
    public static Migrations using(DataSource dataSource, Settings settings, Registry registry) {
        return new Migrations("", dataSource, settings, registry, Listeners.NONE);
    }

    /**
     * The whole of one migration as it was compiled: its way up and, if it has one, its way down. No database is asked.
     *
     * @param version the version of a migration of this build
     * @return both steps
     * @throws HistoryException when there is no such version
     * @throws ConfigurationException when there is no registry, or the SQL is not beside it
     */
    public static Plan compiled(long version) {
        return compiled(Registry.find(), version);
    }

    /**
     * The same of one of several histories.
     *
     * @param registry its migrations
     * @param version the version of one of them
     * @return both steps
     * @throws HistoryException when there is no such version
     * @throws ConfigurationException when the SQL is not beside the registry
     */
    public static Plan compiled(Registry registry, long version) {
        return Inquiry.compiled(registry, version);
    }

    /**
     * The same, which tell somebody what a run does.
     *
     * @param listener is told, after those that are told already
     * @return migrations that tell
     */
    public Migrations tell(MigrationListener listener) {
        var all = Stream.concat(listeners.all().stream(), Stream.of(listener)).toList();
        return new Migrations(environment, dataSource, settings, registry, new Listeners(all));
    }

    /**
     * The same, allowed to roll back in a protected environment.
     *
     * @param environmentName the name of the environment, as a proof of intent
     * @return migrations that may go down
     * @throws RefusedException when it is another name
     */
    public Migrations confirmed(String environmentName) {
        if (!environmentName.equals(environment)) {
            throw new RefusedException("""
                    `%s` is confirmed, but this is `%s`
                      fix: confirm the environment that is meant""".formatted(environmentName, environment));
        }
        return new Migrations(
                environment, dataSource, settings.but().isProtected(false).build(), registry, listeners);
    }

    /**
     * The migrations that this build knows.
     *
     * @return the registry
     */
    public Registry registry() {
        return registry;
    }

    /**
     * Brings the database to a target. The histories that this one comes {@linkplain History#after() after} are brought to their heads
     * first if the target is the head or a version.
     *
     * @param target where to
     * @return what was done
     */
    public MigrationResult run(Target target) {
        var before = foundations(target)
                .map(history -> runner(history).run(Target.head()))
                .toList();
        var result = runner(registry).run(target).after(before);
        listeners.done(result);
        return result;
    }

    /**
     * What {@link #run(Target)} would do.
     *
     * @param target where to
     * @return the plan; nothing is changed
     */
    public Plan plan(Target target) {
        var before = foundations(target).flatMap(history -> inquiry(history).plan(Target.head()).steps().stream());
        return new Plan(Stream.concat(before, inquiry(registry).plan(target).steps().stream())
                .toList());
    }

    /**
     * What {@link #run(Target)} would do to the database as it is now: for whom others wait and for about how long, and who is in the way.
     *
     * @param target where to
     * @param looksAtData whether to look for rows that statements would fail for, for a few seconds each
     * @return the plan with its impact; nothing is changed
     */
    public Impact impact(Target target, boolean looksAtData) {
        var all = Stream.concat(
                        foundations(target).map(history -> inquiry(history).impact(Target.head(), looksAtData)),
                        Stream.of(inquiry(registry).impact(target, looksAtData)))
                .toList();
        return new Impact(
                all.stream().flatMap(impact -> impact.steps().stream()).toList(),
                all.stream()
                        .flatMap(impact -> impact.obstacles().stream())
                        .distinct()
                        .toList());
    }

    /**
     * The same, whatever {@code migrations.max-blocking} says.
     *
     * @return migrations for which others may wait
     */
    public Migrations acceptingBlocking() {
        return new Migrations(
                environment, dataSource, settings.but().maxBlocking(null).build(), registry, listeners);
    }

    /** What has to be there before this history goes up. */
    private Stream<Registry> foundations(Target target) {
        return target instanceof Target.Head || target instanceof Target.Version
                ? foundations.stream()
                : Stream.empty();
    }

    /**
     * What a run left behind, and what stands in the way of the next one.
     *
     * @return what could be mended; nothing is changed
     */
    public List<Repair> repairs() {
        return repairer().look();
    }

    /**
     * Mends one thing. The history is mended by adding to it: a row that runs nothing, and says so.
     *
     * @param repair one of {@link #repairs()}
     * @return whether it was still there to be mended
     * @throws FailedMigrationException when it cannot be mended
     */
    public boolean repair(Repair repair) {
        return repairer().mend(repair);
    }

    private Repairer repairer() {
        return new Repairer(dataSource, settings.of(registry), registry, runner(registry));
    }

    /**
     * Where the database stands against this build.
     *
     * @return one line for each migration
     */
    public Status status() {
        return inquiry(registry).status();
    }

    /**
     * Every step that was ever taken on the database.
     *
     * @return the rows of its history, oldest first; none for a database that has no history
     */
    public List<HistoryRow> history() {
        return inquiry(registry).history();
    }

    /**
     * Whether the database is exactly at the version that this build was compiled for. Costs one query, and one for each history that
     * this one comes after.
     *
     * @return whether its history is the history of this build
     */
    public boolean isAtHead() {
        return behind().isEmpty();
    }

    private Optional<Inquiry> behind() {
        return Stream.concat(foundations.stream(), Stream.of(registry))
                .map(this::inquiry)
                .filter(history -> !history.isAtHead())
                .findFirst();
    }

    /**
     * Refuses to go on with a database that is not exactly at the version that this build was compiled for. Costs one query when
     * it is.
     *
     * @throws HistoryException when it is not; the message says how far off and what to do
     */
    public void requireHead() {
        var behind = behind();
        if (behind.isPresent()) {
            throw behind.get().notAtHead();
        }
    }

    private Runner runner(Registry history) {
        return new Runner(environment, dataSource, settings.of(history), history, listeners);
    }

    private Inquiry inquiry(Registry history) {
        return new Inquiry(environment, dataSource, settings.of(history), history);
    }
}
