package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.sql.plpgsql.Block;
import dev.rung.sql.plpgsql.Handler;
import dev.rung.sql.plpgsql.ReportStep;
import dev.rung.sql.plpgsql.Step;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The errors that a block catches and makes nothing of, as far as nothing but the schema decides whether they come.
 *
 * @param codes their codes
 */
record CaughtErrors(Set<String> codes) {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("duplicate_object", "42710"),
            Map.entry("duplicate_table", "42P07"),
            Map.entry("duplicate_column", "42701"),
            Map.entry("duplicate_function", "42723"),
            Map.entry("duplicate_schema", "42P06"),
            Map.entry("undefined_object", "42704"),
            Map.entry("undefined_table", "42P01"),
            Map.entry("undefined_column", "42703"),
            Map.entry("undefined_function", "42883"),
            Map.entry("invalid_schema_name", "3F000"),
            Map.entry("dependent_objects_still_exist", "2BP01"),
            Map.entry("wrong_object_type", "42809"),
            Map.entry("invalid_table_definition", "42P16"));

    /** Those of a block, if all that it catches is of that kind. */
    static Optional<CaughtErrors> of(Block block) {
        var codes = new HashSet<String>();
        for (var handler : block.handlers()) {
            for (var condition : handler.conditions()) {
                var code = code(condition);
                if (code.isEmpty() || !handler.steps().stream().allMatch(CaughtErrors::doesNothing)) {
                    return Optional.empty();
                }
                codes.add(code.get());
            }
        }
        return Optional.of(new CaughtErrors(codes));
    }

    private static Optional<String> code(Handler.Condition condition) {
        if (condition instanceof Handler.Named named) {
            return Optional.ofNullable(CODES.get(named.name().text()));
        }
        return Optional.of(((Handler.Coded) condition).code().text()).filter(CODES.values()::contains);
    }

    /** {@code null} or a notice. */
    private static boolean doesNothing(Step step) {
        return step instanceof Step.Nothing
                || step instanceof ReportStep.Raise raise
                        && raise.level()
                                .filter(level -> level != ReportStep.Level.EXCEPTION)
                                .isPresent();
    }

    /** Whether it is one that is caught. */
    boolean contains(Objection objection) {
        return codes.contains(code(objection));
    }

    private static String code(Objection objection) {
        if (objection instanceof Objection.Exists exists) {
            return exists(exists.kind());
        }
        if (objection instanceof Objection.Unknown unknown) {
            return unknown(unknown.kind());
        }
        if (objection instanceof Objection.Refused refused) {
            return refused.sqlState();
        }
        return objection instanceof Objection.Needed ? "2BP01" : "42601";
    }

    private static String exists(ObjectKind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX -> "42P07";
            case COLUMN -> "42701";
            case FUNCTION, PROCEDURE, AGGREGATE, OPERATOR -> "42723";
            case SCHEMA -> "42P06";
            default -> "42710";
        };
    }

    private static String unknown(ObjectKind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE -> "42P01";
            case COLUMN -> "42703";
            case FUNCTION, PROCEDURE, AGGREGATE, OPERATOR -> "42883";
            case SCHEMA -> "3F000";
            default -> "42704";
        };
    }
}
