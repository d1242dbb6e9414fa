package dev.rung.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rung.verify.Claim;
import dev.rung.verify.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A claim about migrations as a test: it fails when the claim does, and is aborted where there is no yes and no no. */
final class ClaimTest {

    private ClaimTest() {}

    static DynamicTest of(Claim claim) {
        return dynamicTest(claim.title(), () -> report(claim.prove()));
    }

    private static void report(Verdict verdict) {
        switch (verdict.outcome()) {
            case HOLDS -> {}
            case FAILS -> throw new AssertionFailedError(verdict.toString());
            case HOLDS_BUT_FOR_ORDER, NOT_TRIED -> throw new TestAbortedException(verdict.toString());
        }
    }
}
