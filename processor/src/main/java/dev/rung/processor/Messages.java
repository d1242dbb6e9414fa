package dev.rung.processor;

import dev.rung.processor.check.Finding;
import dev.rung.processor.read.Reporter;
import dev.rung.processor.report.PageAddress;
import java.io.IOException;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** What is said to those who compile. */
final class Messages {

    private final Messager messager;
    private final PageAddress pages;
    private boolean hasErrors;

    Messages(Messager messager, PageAddress pages) {
        this.messager = messager;
        this.pages = pages;
    }

    /** Whether something was said that fails the compilation. */
    boolean hasErrors() {
        return hasErrors;
    }

    void note(String message) {
        messager.printMessage(Diagnostic.Kind.NOTE, message);
    }

    void error(String message) {
        hasErrors = true;
        messager.printMessage(Diagnostic.Kind.ERROR, message);
    }

    void error(String message, Element place) {
        hasErrors = true;
        messager.printMessage(Diagnostic.Kind.ERROR, message, place);
    }

    void finding(Finding finding, Reporter reporter) {
        var kind = switch (finding.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
        hasErrors |= kind == Diagnostic.Kind.ERROR;
        reporter.print(
                kind,
                "[%s] %s\n  see %s".formatted(finding.id(), finding.message(), pages.of(finding.id())),
                finding.position());
    }

    void provision(Provision provision) {
        provision
                .unsaid()
                .ifPresent(message -> messager.printMessage(
                        Diagnostic.Kind.WARNING,
                        message,
                        provision.declaration().element()));
    }

    /** Another module on the class path has migrations of a history of this one. */
    void anotherRegistry(String history, String place) {
        messager.printMessage(Diagnostic.Kind.WARNING, """
                there is another registry of %s on the class path, in %s
                  a run does not know which of them is meant, and refuses
                  fix: keep its migrations in one module; or give these a name of their own, `@History(name = "…")` on their package""".formatted(
                        history.isEmpty() ? "migrations without a name" : "the history `" + history + "`", place));
    }

    void trouble(IOException e) {
        error("""
                Rung cannot read or write its files in the class output
                  %s
                  fix: see that the folder can be written and has room, and build from clean""".formatted(e.getMessage()));
    }

    /** Runs something; a crash gives up this, and not what there is to say about the rest. */
    void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            error(crash(what, e));
        }
    }

    private static String crash(String what, Throwable e) {
        var version = MigrationProcessor.class.getPackage().getImplementationVersion();
        var place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return """
                Rung %s failed while it worked on %s: %s%s
                  this is a mistake in Rung, not in your code
                  fix: report it with this message and the class; `-proc:none` compiles without Rung""".formatted(version == null ? "(unreleased)" : version, what, e, place);
    }
}
