package dev.rung.verify;

import java.util.List;

/**
 * What came of a claim.
 *
 * @param outcome whether it is true
 * @param reasons why it is not, or what is to be known although it is: what was found, where, and what to do; of several lines each
 */
public record Verdict(Outcome outcome, List<String> reasons) {

    /** Whether a claim is true. */
    public enum Outcome {

        /** It is. */
        HOLDS,

        /** It is but for the order of columns, which PostgreSQL cannot put back without writing the table anew. */
        HOLDS_BUT_FOR_ORDER,

        /** It is not. */
        FAILS,

        /** Nobody knows, since an earlier migration does not go up. */
        NOT_TRIED
    }

    static Verdict fails(String reason) {
        return new Verdict(Outcome.FAILS, List.of(reason));
    }

    static Verdict notTried(String reason) {
        return new Verdict(Outcome.NOT_TRIED, List.of(reason));
    }

    /**
     * Whether nothing speaks against the claim.
     *
     * @return whether it holds, be it but for the order of columns
     */
    public boolean holds() {
        return outcome == Outcome.HOLDS || outcome == Outcome.HOLDS_BUT_FOR_ORDER;
    }

    /** The reasons, one after another. */
    @Override
    public String toString() {
        return String.join("\n", reasons);
    }
}
