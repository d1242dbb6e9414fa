/**
 * Entity-relationship diagrams: what is to be drawn ({@link dev.rung.report.diagram.Diagram}), where it goes ({@link
 * dev.rung.report.diagram.Layout}), and how it is written, as SVG or Mermaid. The same schema gives the same picture, letter by letter.
 */
@NullMarked
package dev.rung.report.diagram;

import org.jspecify.annotations.NullMarked;
