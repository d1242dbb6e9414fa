package dev.rung.processor.compile;

import java.util.List;
import java.util.Optional;

/** Takes the migrations of a history, in any order. */
public interface History {

    /** Adds a migration of which nothing is known but its version. */
    void add(long version);

    /** Adds a migration by what an earlier compilation stored of it. */
    void add(long version, StoredSql sql);

    /** Adds a migration that is compiled now. */
    void add(CompiledMigration migration);

    /**
     * The SQL of a migration that is not compiled now.
     *
     * @param up its statements up, or those that it declares to do the same to the schema
     * @param down its statements down, if they are known and there is a way down
     * @param isTransactional whether each way is one transaction
     */
    record StoredSql(List<CompiledStatement> up, Optional<List<CompiledStatement>> down, boolean isTransactional) {}
}
