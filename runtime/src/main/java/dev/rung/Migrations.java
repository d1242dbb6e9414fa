package dev.rung;

import java.util.List;
import java.util.function.Function;
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

    private Migrations(String environment, DataSource dataSource, Settings settings, Registry registry) {
        this.environment = environment;
        this.dataSource = dataSource;
        this.settings = settings;
        this.registry = registry;
    }

    /**
     * Brings the database of an environment to the newest version. The whole of what a {@code main} needs.
     *
     * @param environment the name of an environment in {@code migrations.properties}
     * @return what was done
     * @throws ConfigurationException when the environment or the registry cannot be used
     */
    public static MigrationResult run(String environment) {
        return in(Environment.load(environment)).migrate();
    }

    /**
     * The migrations of this build, for the database of an environment.
     *
     * @param environment where to apply them
     * @return the migrations
     * @throws ConfigurationException when there is no registry, or more than one
     */
    public static Migrations in(Environment environment) {
        return new Migrations(environment.name(), environment.dataSource(), environment.settings(), Registries.find());
    }

    /**
     * The migrations of this build, for a data source that the application brings. The settings are the defaults.
     *
     * @param dataSource gives connections to PostgreSQL, one at a time; a second one, if it is to be had, is used to see what a
     *     long step is waiting for
     * @return the migrations
     * @throws ConfigurationException when there is no registry, or more than one
     */
    public static Migrations using(DataSource dataSource) {
        return new Migrations("", dataSource, Settings.DEFAULT, Registries.find());
    }

    /** For tests: the same with another registry. */
    static Migrations of(Registry registry, DataSource dataSource, Settings settings) {
        return new Migrations("", dataSource, settings, registry);
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
                environment, dataSource, settings.but().isProtected(false).build(), registry);
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
     * Brings the database to the newest version. With nothing to do it costs one query.
     *
     * @return what was done
     */
    public MigrationResult migrate() {
        return runner().climb(Planner::migrate);
    }

    /**
     * Brings the database to a version, up or down.
     *
     * @param version the version that is the newest applied one afterwards; 0 for none
     * @return what was done
     */
    public MigrationResult to(long version) {
        return runner().run(planner -> planner.to(version));
    }

    /**
     * Rolls the newest applied migrations back, in reverse applied order.
     *
     * @param steps how many, at least 1
     * @return what was done
     */
    public MigrationResult rollback(int steps) {
        return runner().run(planner -> planner.rollback(steps));
    }

    /**
     * Rolls back everything above a version.
     *
     * @param version the version that stays; 0 for none
     * @return what was done
     */
    public MigrationResult rollbackTo(long version) {
        return runner().run(planner -> planner.rollbackTo(version));
    }

    /**
     * Rolls the newest applied migration back and applies it again.
     *
     * @return what was done
     */
    public MigrationResult redo() {
        return runner().run(Planner::redo);
    }

    /**
     * Adopts a database that another tool migrated: takes every migration up to a version for applied, and runs none of them. The
     * history says of each that it only recorded it, and keeps its way down.
     *
     * @param version the newest version that the database already has
     * @return what was recorded
     * @throws HistoryException when there is no such version, or Rung has run migrations on this database before
     */
    public MigrationResult baseline(long version) {
        return runner().run(planner -> planner.baseline(version));
    }

    /**
     * Takes every pending migration up to a version for applied, and runs none of them: for a database in which somebody has done
     * already what they do. Nothing is compared here; {@code rung baseline} compares, and then does this.
     *
     * @param version the newest version that the database already has
     * @return what was recorded
     * @throws HistoryException when there is no such version
     */
    public MigrationResult adopt(long version) {
        return runner().run(planner -> planner.adopt(version));
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
        return new Repairer(dataSource, settings, registry, runner());
    }

    /**
     * What {@link #migrate()} would do.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan(Planner::migrate);
    }

    /**
     * What {@link #to(long)} would do.
     *
     * @param version the version
     * @return the plan
     */
    public Plan planTo(long version) {
        return plan(planner -> planner.to(version));
    }

    /**
     * What {@link #rollback(int)} would do.
     *
     * @param steps how many, at least 1
     * @return the plan
     */
    public Plan planRollback(int steps) {
        return plan(planner -> planner.rollback(steps));
    }

    /**
     * What {@link #rollbackTo(long)} would do.
     *
     * @param version the version that stays; 0 for none
     * @return the plan
     */
    public Plan planRollbackTo(long version) {
        return plan(planner -> planner.rollbackTo(version));
    }

    /**
     * What {@link #redo()} would do.
     *
     * @return the plan
     */
    public Plan planRedo() {
        return plan(Planner::redo);
    }

    private Plan plan(Function<Planner, List<Step>> goal) {
        return runner().plan(goal);
    }

    /**
     * Where the database stands against this build.
     *
     * @return one line for each migration
     */
    public Status status() {
        return runner().status();
    }

    /**
     * Every step that was ever taken on the database.
     *
     * @return the rows of its history, oldest first; none for a database that has no history
     */
    public List<HistoryRow> history() {
        return runner().history();
    }

    /**
     * Whether the database is exactly at the version that this build was compiled for. Costs one query.
     *
     * @return whether its history is the history of this build
     */
    public boolean isAtHead() {
        return runner().isAtHead();
    }

    /**
     * Refuses to go on with a database that is not exactly at the version that this build was compiled for. Costs one query when
     * it is.
     *
     * @throws HistoryException when it is not; the message says how far off and what to do
     */
    public void requireHead() {
        if (!isAtHead()) {
            throw runner().notAtHead();
        }
    }

    private Runner runner() {
        return new Runner(environment, dataSource, settings, registry);
    }
}
