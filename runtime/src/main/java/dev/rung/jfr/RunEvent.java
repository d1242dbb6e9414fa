package dev.rung.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** A run that is over. */
@Name("dev.rung.Run")
@Label("Migration Run")
@Category("Rung")
@Description("A run that did all that was asked for, which may be nothing")
@StackTrace(false)
final class RunEvent extends Event {

    @Label("Environment")
    @Description("The environment, empty for a data source of the application")
    String environment = "";

    @Label("From Version")
    long from;

    @Label("To Version")
    long to;

    @Label("Steps")
    int steps;

    @Label("Elapsed")
    @Timespan(Timespan.NANOSECONDS)
    long elapsed;
}
