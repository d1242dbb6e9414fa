package dev.rung.spi;

import dev.rung.Direction;
import java.util.List;

/** What a server makes of a migration. */
public sealed interface Ruling {

    /** It goes up; if it has a way down, it comes down to the schema that was there before, and goes up again to the same schema. */
    record Accepted() implements Ruling {}

    /**
     * The server refuses a statement.
     *
     * @param direction on which way
     * @param isAgain whether on the way up that follows a way down
     * @param statement the number of the statement, from 0; as many as there are where it is the end of the transaction that is refused
     * @param sqlState the code of PostgreSQL's error
     * @param message what PostgreSQL says
     * @param more what it says beside that, its details and its hint, a line each
     * @param offset the offset in the statement of what it is about, or -1 where it does not say
     */
    record Refused(
            Direction direction,
            boolean isAgain,
            int statement,
            String sqlState,
            String message,
            List<String> more,
            int offset)
            implements Ruling {

        /** Copies the list. */
        public Refused {
            more = List.copyOf(more);
        }
    }

    /**
     * The schema is not what it should be.
     *
     * @param isAgain whether after up, down and up, compared with the first time, and not after up and down
     * @param isOrderOnly whether nothing but the order of columns is another, which PostgreSQL cannot put back
     * @param changes what is another, a sentence each
     */
    record Changed(boolean isAgain, boolean isOrderOnly, List<String> changes) implements Ruling {

        /** Copies the list. */
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The server cannot tell.
     *
     * @param reason why, and what to do about it: a line that stands alone, and others below it
     */
    record Undecided(String reason) implements Ruling {}
}
