/**
 * The history and the schema for people who look: {@link dev.rung.report.Page one page for a browser}, {@link dev.rung.report.Review a text for a
 * merge request}, and diagrams in {@code dev.rung.report.diagram}. Everything is made of {@link dev.rung.processor.timeline.Timeline}.
 */
@NullMarked
package dev.rung.report;

import org.jspecify.annotations.NullMarked;
