package dev.rung;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run would do now, without doing it.
 *
 * @param steps the steps, in order
 */
public record Plan(List<Planned> steps) {

    /**
     * One step.
     *
     * @param direction which way
     * @param version the version of the migration
     * @param description what it does, in words
     * @param className the class of the migration
     * @param transactional whether one transaction holds it
     * @param sql the statements that would run, or null when they depend on the data and only the code knows them
     */
    public record Planned(
            Direction direction,
            long version,
            String description,
            String className,
            boolean transactional,
            @Nullable List<String> sql) {

        private String script() {
            var title = "-- " + direction + " " + version + " " + description + " (" + className + ")"
                    + (transactional ? "" : ", not one transaction") + "\n";
            if (sql == null) {
                return title + "-- its statements depend on the data: they are known when its code runs\n";
            }
            return title + sql.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
        }
    }

    /** The plan as an SQL script, each step under a comment. */
    @Override
    public String toString() {
        return steps.isEmpty()
                ? "-- nothing to do\n"
                : steps.stream().map(Planned::script).collect(Collectors.joining("\n"));
    }
}
