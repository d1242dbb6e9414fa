package dev.rung.junit;

import dev.rung.Environment;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database of a test, which is put back when the test ends. One test at a time has it. */
abstract class TestDatabase {

    private final Clone clone;
    private boolean begun;

    TestDatabase(Clone clone) {
        this.clone = clone;
    }

    Clone cloned() {
        return clone;
    }

    /** What a test opens connections with. */
    DataSource dataSource() {
        return new OpenedDataSource(clone.name(), clone::open);
    }

    /** The environment of the database. */
    Environment environment() {
        return clone.environment();
    }

    /** Makes it ready for a test, unless it is. */
    final void begin() {
        if (!begun) {
            begun = true;
            attempt(this::prepare);
        }
    }

    /** Puts it back after a test, unless it is. A database that cannot be put back is cloned anew. */
    final void end() {
        if (begun) {
            begun = false;
            attempt(() -> {
                clone.takeBack();
                putBack();
            });
        }
    }

    abstract void prepare() throws SQLException;

    abstract void putBack() throws SQLException;

    /** Makes what the test did visible to others, for a database that is to be kept. */
    void settle() throws SQLException {}

    private void attempt(Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw clone.explained(e);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }
}
