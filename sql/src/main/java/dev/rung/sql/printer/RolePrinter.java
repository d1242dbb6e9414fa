package dev.rung.sql.printer;

import dev.rung.sql.tree.RoleStatement;

/** Creates, changes, grants and drops roles, and what they own. */
final class RolePrinter {

    private RolePrinter() {}

    static void print(RoleStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
