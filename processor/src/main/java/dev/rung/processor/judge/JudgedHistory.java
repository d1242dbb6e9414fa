package dev.rung.processor.judge;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.compile.History;
import dev.rung.processor.read.MigrationSource;
import dev.rung.spi.Judge.JudgedMigration;
import dev.rung.sql.facts.StatementFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A history as a server can run it: the SQL of its migrations, up to the first that is not known. */
public final class JudgedHistory implements History {

    private final TreeMap<Long, Optional<JudgedMigration>> entries = new TreeMap<>();

    @Override
    public void add(long version) {
        entries.put(version, Optional.empty());
    }

    @Override
    public void add(long version, StoredSql sql) {
        entries.put(version, Optional.of(judged(sql.up(), sql.down(), sql.isTransactional())));
    }

    @Override
    public void add(CompiledMigration migration) {
        var isTransactional = migration.source().transactional();
        entries.put(
                migration.source().version(),
                migration.schemaStatements().map(up -> judged(up, down(migration), isTransactional)));
    }

    /** One that is empty is a finding of its own, and one that is not there too. */
    private static Optional<List<CompiledStatement>> down(CompiledMigration migration) {
        var source = migration.source();
        boolean isThere = source.form() == MigrationSource.Form.REVERSIBLE
                && source.hasDown()
                && source.emptyDown() == null
                && migration.down().opaque().isEmpty();
        return isThere ? Optional.of(migration.down().statements()) : Optional.empty();
    }

    private static JudgedMigration judged(
            List<CompiledStatement> up, Optional<List<CompiledStatement>> down, boolean isTransactional) {
        return new JudgedMigration(texts(up), down.map(JudgedHistory::texts), isTransactional);
    }

    private static List<String> texts(List<CompiledStatement> statements) {
        return statements.stream().map(CompiledStatement::sql).toList();
    }

    /** The versions of what can be run, in order. */
    List<Long> versions() {
        var versions = new ArrayList<Long>();
        for (var entry : entries.entrySet()) {
            if (entry.getValue().filter(JudgedHistory::isWithinTransactions).isEmpty()) {
                break;
            }
            versions.add(entry.getKey());
        }
        return versions;
    }

    /** The migrations of these versions. */
    List<JudgedMigration> migrations(List<Long> versions) {
        return versions.stream()
                .map(version -> Objects.requireNonNull(entries.get(version)).orElseThrow())
                .toList();
    }

    /** One that ends its transaction is a finding of its own, and a runner refuses it. */
    private static boolean isWithinTransactions(JudgedMigration migration) {
        return Stream.concat(migration.up().stream(), migration.down().stream().flatMap(List::stream))
                .noneMatch(sql -> StatementFacts.of(sql).beginsOrEndsTransaction());
    }
}
