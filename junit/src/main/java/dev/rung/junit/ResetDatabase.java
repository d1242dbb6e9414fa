package dev.rung.junit;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A clone whose data is put back after each test, and which is cloned anew if that is not enough. */
final class ResetDatabase extends TestDatabase {

    private static final System.Logger LOG = System.getLogger("dev.rung");

    private final Baseline baseline;
    private @Nullable Reset reset;

    ResetDatabase(Clone clone, Baseline baseline) {
        super(clone);
        this.baseline = baseline;
    }

    @Override
    void prepare() throws SQLException {
        if (reset == null) {
            reset = new Reset(baseline, environment().dataSource().getConnection());
        }
    }

    @Override
    void putBack() throws SQLException {
        if (reset != null && !isPutBack(reset)) {
            reset.close();
            reset = null;
            cloned().renew();
        }
    }

    private static boolean isPutBack(Reset reset) {
        try {
            return reset.putBack();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "the data cannot be put back, the database is cloned anew", e);
            return false;
        }
    }
}
