/**
 * The fifth stage: what the earlier stages saw becomes findings at exact positions. One file per check; all of them stand in one list.
 */
@NullMarked
package dev.rung.processor.check;

import org.jspecify.annotations.NullMarked;
