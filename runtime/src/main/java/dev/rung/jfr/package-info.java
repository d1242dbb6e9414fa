/** What a run does, as events of the JDK's Flight Recorder. */
@NullMarked
package dev.rung.jfr;

import org.jspecify.annotations.NullMarked;
