package dev.rung.cli.foreign;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A name that begins with a number, as most tools have it: {@code 20260314120100_add_users}, {@code 2026-03-14-120100_add_users}.
 *
 * @param version the digits, or an empty text when there are none
 * @param words what follows them
 */
record VersionedName(String version, String words) {

    /** As the tools sort: by number, then by name. */
    static final Comparator<VersionedName> ORDER =
            Comparator.comparing(VersionedName::number).thenComparing(VersionedName::words);

    private static final Pattern NAME = Pattern.compile("(\\d[\\d-]*)?[_.\\s-]*(.*)");

    static VersionedName of(String name) {
        var parts = NAME.matcher(name);
        return parts.matches() && parts.group(1) != null
                ? new VersionedName(parts.group(1).replace("-", ""), parts.group(2))
                : new VersionedName("", name);
    }

    private BigInteger number() {
        return version.isEmpty() ? BigInteger.ZERO : new BigInteger(version);
    }
}
