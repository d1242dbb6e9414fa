package dev.rung.processor.check;

import dev.rung.processor.replay.safety.StatementEffect;
import dev.rung.sql.Parsed;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.LockMode;
import java.util.Optional;

/** All rows of a table in use are changed at once. */
final class UpdatesAllRows extends SafetyCheck {

    @Override
    Optional<Finding> find(WayUp wayUp) {
        return wayUp.effects().stream()
                .filter(UpdatesAllRows::isUnrestricted)
                .flatMap(effect -> written(effect, wayUp).map(table -> finding(effect, table)).stream())
                .findFirst();
    }

    private static Optional<Long> written(StatementEffect effect, WayUp wayUp) {
        return effect.effect().locks().entrySet().stream()
                .filter(lock -> lock.getValue() == LockMode.ROW_EXCLUSIVE)
                .map(lock -> lock.getKey())
                .filter(effect.effect().scans()::contains)
                .filter(wayUp::isWatched)
                .findFirst();
    }

    private static boolean isUnrestricted(StatementEffect effect) {
        if (!(effect.statement().parsed() instanceof Parsed.Read read)) {
            return false;
        }
        if (read.statement() instanceof DataStatement.Update update) {
            return update.from().isEmpty() && isUnrestricted(update.where());
        }
        return read.statement() instanceof DataStatement.Delete delete
                && delete.using().isEmpty()
                && isUnrestricted(delete.where());
    }

    private static boolean isUnrestricted(Optional<Expression> where) {
        return where.isEmpty() || where.get() instanceof Constant.Truth truth && truth.value();
    }

    private Finding finding(StatementEffect effect, long table) {
        var name = effect.name(table);
        return warning(effect.statement().place(), """
                changes every row of `%s` at once
                  in: %s
                  each row is locked until the end, written a second time, and goes through the write-ahead log
                  fix: some thousand rows at a time, by a range of the key, in a migration with `transactional = false`
                  or, if `%s` is small: -Arung.small=%s, or %s""".formatted(
                        name, ReplayCheck.excerpt(effect.statement()), name, name, allowance()));
    }
}
