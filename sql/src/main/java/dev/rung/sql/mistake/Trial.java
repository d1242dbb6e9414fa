package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.List;

/** Reads a statement that is written in another way than it is. */
@FunctionalInterface
public interface Trial {

    /** Where a statement was read to its end. */
    int WHOLE = Integer.MAX_VALUE;

    /**
     * How far it is read.
     *
     * @param tokens the tokens of the statement
     * @return the index of the first token that is wrong, as many as there are tokens if it ends too early, or {@link #WHOLE}
     */
    int read(List<Token> tokens);
}
