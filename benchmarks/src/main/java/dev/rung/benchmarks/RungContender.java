package dev.rung.benchmarks;

import dev.rung.Migrations;
import dev.rung.Target;
import java.io.IOException;
import org.postgresql.ds.PGSimpleDataSource;

/** The history as Rung migrations. */
final class RungContender {

    private RungContender() {}

    public static void main(String[] args) throws IOException {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(args[0]);
        Migrations.using(dataSource).run(Target.head());
        Usage.report();
    }
}
