/**
 * The last stage: a history without errors becomes the registry and the SQL files.
 */
@NullMarked
package dev.rung.processor.generate;

import org.jspecify.annotations.NullMarked;
