package dev.rung.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A check of work that grows with a table while writers or readers are locked out of it. */
abstract class BlockingStatement extends SafetyCheck {

    private final Cause cause;

    BlockingStatement(Cause cause) {
        this.cause = cause;
    }

    @Override
    final Optional<Finding> find(WayUp wayUp) {
        var all = wayUp.blocking(cause);
        return all.stream()
                .findFirst()
                .map(first -> finding(first, """
                %s %s
                  in: %s
                  %s; %s%s
                  fix: %s
                  %s""".formatted(
                                deed(first),
                                first.exclusion(),
                                all.stream()
                                        .map(blocking -> ReplayCheck.excerpt(
                                                blocking.effect().statement()))
                                        .collect(Collectors.joining("\n  and in: ")),
                                reason(first),
                                first.lock(),
                                first.size(),
                                String.join("\n       ", remedy(first)),
                                allowance(first))));
    }

    /** What it does to the tables: {@code reads all of `reports`}. */
    String deed(Blocking blocking) {
        return "reads all of " + blocking.names();
    }

    /** Why. */
    abstract String reason(Blocking blocking);

    /** What to do instead: a sentence, and lines of Java. */
    abstract List<String> remedy(Blocking blocking);
}
