package dev.rung.spring;

import dev.rung.MigrationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what went wrong in the form in which Spring Boot shows why an application does not start. */
final class RungFailureAnalyzer extends AbstractFailureAnalyzer<MigrationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MigrationException cause) {
        var message = String.valueOf(cause.getMessage());
        var fix = cause.fix();
        int end = message.indexOf("\n  fix: ");
        return new FailureAnalysis(end < 0 ? message : message.substring(0, end), fix.isEmpty() ? null : fix, cause);
    }
}
