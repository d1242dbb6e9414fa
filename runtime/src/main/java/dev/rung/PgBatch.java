package dev.rung;

import java.sql.BatchUpdateException;

/** What pgjdbc (42.7) tells of a batch that failed. */
final class PgBatch {

    private PgBatch() {}

    /**
     * Which entry of the batch failed, from 0, or -1 if it is not told. The driver fills the update counts without telling it apart,
     * but numbers the entry in its message ({@code Batch entry 1,234 …}), in every language.
     */
    static int failedEntry(BatchUpdateException e) {
        var digits = new StringBuilder();
        for (char c : String.valueOf(e.getMessage()).toCharArray()) {
            if (Character.isDigit(c)) {
                digits.append(Character.getNumericValue(c));
            } else if (digits.length() > 0 && (Character.isLetter(c) || c == ' ')) {
                break;
            }
        }
        return digits.length() == 0 ? -1 : Integer.parseInt(digits.toString());
    }
}
