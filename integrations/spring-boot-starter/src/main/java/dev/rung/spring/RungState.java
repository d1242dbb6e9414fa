package dev.rung.spring;

import dev.rung.Migrations;
import dev.rung.Status;
import java.util.List;

/**
 * Where the database stands.
 *
 * @param version the version of the build
 * @param behind how many migrations the database lacks
 * @param migrations the migrations, by version
 */
record RungState(long version, long behind, List<Status.Line> migrations) {

    static RungState of(Migrations migrations) {
        var status = migrations.status();
        return new RungState(migrations.registry().headVersion(), status.behind(), status.migrations());
    }
}
