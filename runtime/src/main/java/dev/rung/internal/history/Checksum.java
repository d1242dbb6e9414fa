package dev.rung.internal.history;

/** Comparing checksums, which begin with the number of their algorithm. */
public final class Checksum {

    private Checksum() {}

    /** Whether two checksums name the same content. Those of different algorithms say nothing: not comparable is not changed. */
    public static boolean same(String one, String other) {
        return one.equals(other) || !algorithm(one).equals(algorithm(other));
    }

    private static String algorithm(String checksum) {
        return checksum.substring(0, checksum.indexOf(':') + 1);
    }
}
