/**
 * Benchmarks of whole processes. Each contender does the same work in a process of its own, in turn, on the same server; what
 * is reported are medians and the median of the ratios to the floor, since absolute times say more about the machine than
 * about the code.
 */
@NullMarked
package dev.rung.benchmarks;

import org.jspecify.annotations.NullMarked;
