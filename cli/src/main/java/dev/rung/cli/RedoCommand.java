package dev.rung.cli;

import dev.rung.Target;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung redo}. */
@Command(name = "redo", description = "Takes the newest migration back and applies it again, as it is now.")
final class RedoCommand implements Callable<Integer> {

    private final Main main;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    RedoCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        return new Run(Target.redo()).in(main, confirmation);
    }
}
