package dev.rung.cli;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Where a command speaks and asks. Colours are for terminals, and for nobody who set {@code NO_COLOR}.
 *
 * @param out where results go
 * @param err where errors go
 * @param ansi whether there are colours
 * @param reader asks a question and gives the line that was typed, or null at the end of the input; is null itself when nobody is
 *     there to be asked
 * @param width how many characters fit into a line
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        Ansi ansi,
        @Nullable UnaryOperator<@Nullable String> reader,
        int width) {

    /** Of what is no terminal: a line may be as long as it is. */
    static final int ENDLESS = Integer.MAX_VALUE;

    /** One whose lines may be as long as they are. */
    Terminal(PrintWriter out, PrintWriter err, Ansi ansi, @Nullable UnaryOperator<@Nullable String> reader) {
        this(out, err, ansi, reader, ENDLESS);
    }

    /** The terminal of this process. */
    static Terminal system() {
        var console = System.console();
        return new Terminal(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                Ansi.AUTO,
                console == null ? null : question -> console.readLine("%s", question),
                console == null
                        ? ENDLESS
                        : new UsageMessageSpec().autoWidth(true).width());
    }

    boolean isInteractive() {
        return reader != null;
    }

    /** Asks, and gives what was typed without the blanks around it; an empty text when nobody answers. */
    String ask(String question) {
        var answer = reader == null ? null : reader.apply(question);
        return answer == null ? "" : answer.strip();
    }

    /** A text in a colour, if there are colours. */
    String coloured(Ansi.IStyle colour, String text) {
        return ansi.enabled() ? colour.on() + text + colour.off() : text;
    }
}
