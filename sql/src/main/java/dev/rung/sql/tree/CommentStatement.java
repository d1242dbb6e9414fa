package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says something of an object: comments and security labels. */
public sealed interface CommentStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.comment(this);
    }

    /**
     * Calls the method that is for this statement.
     *
     * @param cases an answer for each statement
     * @return that answer
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each of these statements.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Says what an object is for. */
        R comment(Comment statement);

        /** Labels an object for a security provider. */
        R securityLabel(SecurityLabel statement);
    }

    /**
     * Says what an object is for.
     *
     * @param object the object
     * @param text the comment; absent where {@code null} takes it away
     * @param place where it stands
     */
    record Comment(ObjectReference object, Optional<TextConstant> text, Place place) implements CommentStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.comment(this);
        }
    }

    /**
     * Labels an object for a security provider.
     *
     * @param provider the provider; absent where there is only one
     * @param object the object
     * @param label the label; absent where {@code null} takes it away
     * @param place where it stands
     */
    record SecurityLabel(
            Optional<TextConstant> provider, ObjectReference object, Optional<TextConstant> label, Place place)
            implements CommentStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.securityLabel(this);
        }
    }
}
