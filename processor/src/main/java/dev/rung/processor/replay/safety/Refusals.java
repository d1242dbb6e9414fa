package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.verdict.Objection;

/** What PostgreSQL would refuse anyway, in the words of an effect. */
final class Refusals {

    private Refusals() {}

    static void tell(Objection objection, Impact impact) {
        if (objection instanceof Objection.Refused refused) {
            impact.refuse(refused.sqlState(), refused.problem());
        } else if (objection instanceof Objection.Needed needed) {
            impact.refuse(
                    "2BP01",
                    "cannot drop " + needed.kind().words() + " " + needed.name()
                            + " because other objects depend on it");
        } else if (objection instanceof Objection.Exists exists) {
            impact.refuse(existing(exists), exists.kind().words() + " " + exists.name() + " already exists");
        } else if (objection instanceof Objection.Unknown unknown) {
            impact.refuse(missing(unknown), unknown.kind().words() + " " + unknown.name() + " does not exist");
        } else if (objection instanceof Objection.Malformed) {
            impact.refuse("42601", "syntax error");
        }
    }

    private static String missing(Objection.Unknown unknown) {
        return switch (unknown.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX -> "42P01";
            case COLUMN -> "42703";
            case SCHEMA -> "3F000";
            case FUNCTION, PROCEDURE, AGGREGATE, OPERATOR -> "42883";
            default -> "42704";
        };
    }

    private static String existing(Objection.Exists exists) {
        return switch (exists.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX -> "42P07";
            case COLUMN -> "42701";
            case SCHEMA -> "42P06";
            case FUNCTION, PROCEDURE, AGGREGATE -> "42723";
            default -> "42710";
        };
    }
}
