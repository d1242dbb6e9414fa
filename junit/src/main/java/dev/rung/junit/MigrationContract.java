package dev.rung.junit;

import dev.rung.Environment;
import dev.rung.verify.MigrationProof;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Proves each migration of a build on a real PostgreSQL. A test class that implements it is all that it needs:
 *
 * <pre>{@code
 * class MigrationsTest implements MigrationContract {}
 * }</pre>
 *
 * <p>There is a dynamic test for each migration: the SQL that was compiled is what its class executes as code; it goes up; it goes
 * down, which leaves the schema exactly as it was before; and it goes up again, to the same schema as the first time. One that is
 * irreversible only goes up, and its reason stands in the name of its test. If nothing but the order of columns is different, which
 * PostgreSQL cannot put back, the test is aborted rather than failed.
 *
 * <p>Then the whole history goes down, which leaves nothing behind, and versions are reached from empty in one run, which gives the
 * same schema as step by step.
 *
 * <p>All this happens in databases of its own beside the one that the environment names, as for {@link MigratedDatabase}.
 */
public interface MigrationContract {

    /**
     * The environment in {@code migrations.properties} that names the server.
     *
     * @return the name of the environment, {@code test} unless it is overridden
     */
    default String environment() {
        return "test";
    }

    /**
     * The tests.
     *
     * @return a test for each migration, and for the history as a whole
     */
    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    default Stream<DynamicNode> everyMigrationHoldsItsPromise() {
        var proof = new MigrationProof(Environment.load(environment()));
        var ofHistory = Stream.concat(proof.ofWaysDown().stream(), proof.ofRuns().stream());
        return Stream.<DynamicNode>concat(
                        proof.ofMigrations().stream().map(ClaimTest::of), ofHistory.map(ClaimTest::of))
                .onClose(proof::close);
    }
}
