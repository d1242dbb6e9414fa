package dev.rung.processor.compile;

import dev.rung.processor.interpret.Interpretation;
import dev.rung.processor.interpret.Interpreter;
import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.Position;
import dev.rung.spi.CompiledSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A migration with the statements that its source executes.
 *
 * @param source what it says of itself
 * @param up what its {@code up} executes
 * @param down what its {@code down} executes; nothing for an irreversible one
 * @param effect the statements that it declares to do to the schema what {@code up} does, if it does
 */
public record CompiledMigration(MigrationSource source, Body up, Body down, Optional<List<CompiledStatement>> effect) {

    /**
     * One of the two methods.
     *
     * @param statements the statements, if all of them are known
     * @param opaque what stands in the way of knowing them
     * @param forgotten where a statement is built and never executed
     * @param dropped where something is asked of jOOQ that it leaves out of the SQL
     * @param detached where a statement is executed that no database is attached to
     */
    public record Body(
            List<CompiledStatement> statements,
            Optional<Interpretation.Opaque> opaque,
            List<Position> forgotten,
            List<Position> dropped,
            List<Position> detached) {

        static final Body NOTHING = known(List.of());

        static Body opaque(Position position, String reason) {
            return opaque(new Interpretation.Opaque(position, reason));
        }

        private static Body opaque(Interpretation.Opaque opaque) {
            return new Body(List.of(), Optional.of(opaque), List.of(), List.of(), List.of());
        }

        static Body known(List<CompiledStatement> statements) {
            return new Body(statements, Optional.empty(), List.of(), List.of(), List.of());
        }

        static Body of(Interpretation interpretation) {
            if (interpretation instanceof Interpretation.Opaque opaque) {
                return opaque(opaque);
            }
            var known = (Interpretation.Known) interpretation;
            var statements = new ArrayList<CompiledStatement>();
            for (var sql : known.sql()) {
                if (!CompiledSql.parse(sql.text()).statements().isEmpty()) {
                    return opaque(
                            sql.position(),
                            "a line of this SQL looks like the mark of a place in Java, such as `-- Step.java:5`");
                }
                statements.addAll(CompiledStatement.all(
                        sql.text(), sql.position(), sql.literal() == null ? sql.position() : sql.literal()));
            }
            return new Body(statements, Optional.empty(), known.forgotten(), known.dropped(), known.detached());
        }

        private List<String> texts() {
            return statements.stream().map(CompiledStatement::sql).toList();
        }
    }

    /**
     * Compiles the bodies of a migration.
     *
     * @param source the migration
     * @param sources the source of it and of other classes
     */
    public static Optional<CompiledMigration> of(MigrationSource source, JavaCode.Sources sources) {
        return sources.find(source.canonicalName())
                .map(type -> new CompiledMigration(
                        source,
                        body(source, type, "up", sources),
                        source.form() == MigrationSource.Form.REVERSIBLE
                                ? body(source, type, "down", sources)
                                : Body.NOTHING,
                        Optional.ofNullable(source.effect())
                                .map(effect -> CompiledStatement.all(effect.sql(), effect.place(), effect.place()))));
    }

    private static Body body(MigrationSource source, JavaCode.Type type, String name, JavaCode.Sources sources) {
        return Body.of(Interpreter.interpret(type, name, source.places().type(), sources));
    }

    /** Whether it runs as code, since what it executes is not known. */
    public boolean isOpaque() {
        return up.opaque().isPresent() || down.opaque().isPresent();
    }

    /** The statements that do to the schema what {@code up} does, if they are known: its own, or else those that it declares. */
    public Optional<List<CompiledStatement>> schemaStatements() {
        return up.opaque().isEmpty() ? Optional.of(up.statements()) : effect;
    }

    /** The checksum of its statements, or of its source if they are not known. */
    public String checksum() {
        return isOpaque() ? source.checksum() : Checksum.of(up.texts(), down.texts());
    }
}
