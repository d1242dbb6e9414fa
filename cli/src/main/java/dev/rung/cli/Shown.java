package dev.rung.cli;

import dev.rung.cli.source.Compilation;
import dev.rung.processor.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;

/** The history that is shown: what the compiler makes of the sources, without a build and without a database. */
final class Shown {

    private final Main main;

    @Mixin
    private final Place place;

    Shown(Main main) {
        this(main, new Place(main));
    }

    Shown(Main main, Place place) {
        this.main = main;
        this.place = place;
    }

    /** The folder of sources. */
    Path sources() {
        return place.root();
    }

    /** The timeline of the history that was asked for, with findings, be they errors or not. */
    Timeline timeline() throws IOException {
        var timelines = timelines();
        return main.history().map(name -> timeline(name, timelines)).orElseGet(() -> timelines.get(0));
    }

    private static Timeline timeline(String history, List<Timeline> timelines) {
        return timelines.stream()
                .filter(one -> one.history().equals(history))
                .findFirst()
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, """
                        there is no history `%s`
                          fix: %s""".formatted(history, names(timelines))));
    }

    private List<Timeline> timelines() throws IOException {
        var compilation = Compilation.of(place.root());
        if (compilation.timelines().isEmpty()) {
            var why = compilation.mistakes().isEmpty() ? compilation.findings() : compilation.mistakes();
            throw new CommandException(ExitCode.CONFIGURATION, String.join("\n", why));
        }
        return compilation.timelines();
    }

    private static String names(List<Timeline> timelines) {
        var names = timelines.stream()
                .map(Timeline::history)
                .filter(name -> !name.isEmpty())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "leave `--history` away, as there is only one" : "one of " + names;
    }
}
