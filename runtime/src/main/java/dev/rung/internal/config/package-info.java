/**
 * The configuration file as it is written, and what it says for one environment.
 */
@NullMarked
package dev.rung.internal.config;

import org.jspecify.annotations.NullMarked;
