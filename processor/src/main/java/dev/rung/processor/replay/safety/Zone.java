package dev.rung.processor.replay.safety;

import dev.rung.sql.tree.SettingChange;
import dev.rung.sql.tree.SettingStatement;
import dev.rung.sql.tree.SettingValue;
import dev.rung.sql.tree.Statement;
import java.util.Locale;
import java.util.Set;

/** The time zone of the session, as far as the migration sets it. */
final class Zone {

    private static final Set<String> UTC = Set.of("utc", "gmt", "etc/utc", "etc/gmt", "+00", "0", "uct", "zulu");

    private boolean isUtc;

    /** Whether it is known to be that in which a time has the same digits with and without a zone. */
    boolean isUtc() {
        return isUtc;
    }

    void follow(Statement statement) {
        if (statement instanceof SettingStatement.Set set && set.change() instanceof SettingChange.To to) {
            if (to.name().name().text().toLowerCase(Locale.ROOT).equals("timezone")) {
                isUtc = to.values().size() == 1
                        && UTC.contains(text(to.values().get(0)).toLowerCase(Locale.ROOT));
            }
        } else if (statement instanceof SettingStatement.Set) {
            isUtc = false;
        }
    }

    private static String text(SettingValue value) {
        if (value instanceof SettingValue.Text text) {
            return text.text().text();
        }
        return value instanceof SettingValue.Word word ? word.word().text() : "";
    }
}
