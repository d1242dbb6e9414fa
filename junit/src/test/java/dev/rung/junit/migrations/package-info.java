/** A history with everything that makes it hard to put data back: seeds, cycles, cascades, triggers, rules, policies, sequences. */
package dev.rung.junit.migrations;
