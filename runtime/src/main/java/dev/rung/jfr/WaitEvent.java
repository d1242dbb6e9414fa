package dev.rung.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A step was seen to wait. */
@Name("dev.rung.Wait")
@Label("Migration Wait")
@Category("Rung")
@Description("A migration that does not go on, since others hold what it needs")
@StackTrace(false)
final class WaitEvent extends Event {

    @Label("History")
    @Description("The name of the history, empty for that of the application itself")
    String history = "";

    @Label("Direction")
    String direction = "";

    @Label("Version")
    long version;

    @Label("Description")
    String description = "";

    @Label("For What")
    @Description("Whom or what it waits for")
    String forWhat = "";
}
