package dev.rung.sql.parser;

import dev.rung.sql.tree.TextConstant;

/**
 * How a subscription reaches its publisher: {@code host=db dbname='my shop'}, or an address. It may hold a password, so that no message
 * shows any of it.
 */
final class ConnectionText {

    private final String text;
    private int position;

    private ConnectionText(String text) {
        this.text = text;
    }

    /** PostgreSQL 18, {@code conninfo_parse}: other than that, which options there are is for the server to know. */
    static TextConstant read(Cursor at) {
        var connection = at.text();
        var text = connection.text();
        boolean isAddress = text.startsWith("postgresql://") || text.startsWith("postgres://");
        if (!isAddress && !new ConnectionText(text).isList()) {
            at.refuse(
                    connection.place(),
                    "the connection is no list of options with their values",
                    "write it as 'host=… dbname=…'");
        }
        return connection;
    }

    private boolean isList() {
        skipSpaces();
        while (position < text.length()) {
            if (!skipName() || !skipValue()) {
                return false;
            }
            skipSpaces();
        }
        return true;
    }

    private boolean skipName() {
        while (position < text.length() && text.charAt(position) != '=' && !isSpace()) {
            position++;
        }
        skipSpaces();
        boolean isFollowed = position < text.length() && text.charAt(position) == '=';
        position++;
        return isFollowed;
    }

    private boolean skipValue() {
        skipSpaces();
        boolean isQuoted = position < text.length() && text.charAt(position) == '\'';
        if (isQuoted) {
            position++;
        }
        while (position < text.length() && (isQuoted ? text.charAt(position) != '\'' : !isSpace())) {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        boolean isEnded = !isQuoted || position < text.length();
        position += isQuoted ? 1 : 0;
        return isEnded;
    }

    private void skipSpaces() {
        while (position < text.length() && isSpace()) {
            position++;
        }
    }

    private boolean isSpace() {
        return " \t\n\r\f\u000b".indexOf(text.charAt(position)) >= 0;
    }
}
