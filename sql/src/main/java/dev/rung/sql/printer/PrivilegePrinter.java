package dev.rung.sql.printer;

import dev.rung.sql.tree.PrivilegeStatement;

/** Grants and revokes privileges on objects. */
final class PrivilegePrinter {

    private PrivilegePrinter() {}

    static void print(PrivilegeStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
