package dev.rung.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One step, from its begin to its end. */
@Name("dev.rung.Step")
@Label("Migration Step")
@Category("Rung")
@Description("A migration that was applied or rolled back, or that failed")
@StackTrace(false)
final class StepEvent extends Event {

    @Label("History")
    @Description("The name of the history, empty for that of the application itself")
    String history = "";

    @Label("Direction")
    String direction = "";

    @Label("Version")
    long version;

    @Label("Description")
    String description = "";

    @Label("Error")
    @Description("Why the step failed, empty for one that is taken")
    String error = "";
}
