package dev.rung.cli.difference;

import java.sql.SQLException;

/** A statement of somebody else's that PostgreSQL refuses: the message holds both, each in one line. Has no stack trace. */
public final class UnfitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitException(String statement, SQLException refusal) {
        super(Attempt.refusal(statement, refusal), null, false, false);
    }
}
