package dev.rung.sql.tree;

/** Reads and changes settings, of the session or of the server. */
public non-sealed interface SettingStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.setting(this);
    }
}
