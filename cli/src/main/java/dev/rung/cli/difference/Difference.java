package dev.rung.cli.difference;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;

/** Compares two databases and gives the SQL that leads from one to the other. */
public interface Difference {

    /**
     * The SQL that makes the schema of one database that of another.
     *
     * @param from the database as it is
     * @param to the database as it should be; it is only read
     * @param ignored names of objects that are left alone in both, where {@code *} stands for anything
     * @return the statements, each with the comments before it; none when the schemas are equal
     * @throws IOException when a database cannot be read
     * @throws InterruptedException when the thread is interrupted
     */
    List<String> statements(DataSource from, DataSource to, List<String> ignored)
            throws IOException, InterruptedException;
}
