package dev.rung.sql.code;

import dev.rung.sql.Place;
import dev.rung.sql.SyntaxError;
import dev.rung.sql.tree.TextConstant;

/** A text that holds code, and where its characters stand in the statement. */
final class CodeText {

    private final TextConstant constant;
    private final String written;

    /**
     * A text of a statement.
     *
     * @param constant the text
     * @param sql the statement
     */
    CodeText(TextConstant constant, String sql) {
        this.constant = constant;
        this.written = constant.place().in(sql);
    }

    String code() {
        return constant.text();
    }

    /** The same mistake, at its place in the statement. */
    SyntaxError inStatement(SyntaxError error) {
        return new SyntaxError(inStatement(error.place()), error.problem(), error.expected(), error.remedy());
    }

    /** Where quotes or escapes stand in the text, its characters have no place of their own. */
    private Place inStatement(Place place) {
        int opening = written.startsWith("$") ? written.indexOf('$', 1) + 1 : 1;
        boolean isAsWritten = written.startsWith(code(), opening);
        int start = constant.place().start() + opening;
        return isAsWritten ? new Place(start + place.start(), start + place.end()) : constant.place();
    }
}
