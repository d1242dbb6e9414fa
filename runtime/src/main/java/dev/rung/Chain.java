package dev.rung;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What ties the rows of the history together while steps are taken one after another: the fingerprint, which names what is
 * applied, and the seal, which names each row and all before it.
 */
final class Chain {

    private final Seal sealing;
    private final NavigableMap<Long, Link> links = new TreeMap<>();
    private long position;
    private String seal = "";

    Chain(Seal sealing) {
        this.sealing = sealing;
    }

    /** The row of the step that comes next. */
    Claim claim(NewRow row) {
        if (Seal.isKeyed(seal) && !sealing.hasKey()) {
            throw new RefusedException("""
                    the history is sealed with a key, and this environment has none
                      without it the next row would not follow from those before
                      fix: `migrations.key`, the same one as in the runs before""");
        }
        var fingerprint = after(row.direction(), row.version(), row.checksum());
        return new Claim(
                position + 1, row, fingerprint, sealing.after(seal, row.content(position + 1, fingerprint)));
    }

    /** Adds a row that was claimed and finished. */
    void add(Claim claim) {
        position = claim.position();
        seal = claim.seal();
        take(claim.row().direction(), claim.row().version(), claim.row().checksum());
    }

    void add(LogRow row) {
        position = row.position();
        seal = row.seal();
        if (row.isFinished()) {
            take(row.direction(), row.version(), row.checksum());
        }
    }

    boolean follows(LogRow row) {
        return after(row.direction(), row.version(), row.checksum()).equals(row.fingerprint())
                && sealing.follows(row.seal(), seal, row.written().content(row.position(), row.fingerprint()));
    }

    /** The fingerprint as it would be after a step. What is below the version of the step is not hashed again. */
    private String after(Direction direction, long version, String checksum) {
        String fingerprint = fingerprintBelow(version);
        if (direction == Direction.UP) {
            fingerprint = Registry.fingerprint(fingerprint, version, checksum);
        }
        for (var above : links.tailMap(version, false).entrySet()) {
            fingerprint = Registry.fingerprint(
                    fingerprint, above.getKey(), above.getValue().checksum());
        }
        return fingerprint;
    }

    private void take(Direction direction, long version, String checksum) {
        if (direction == Direction.DOWN) {
            links.remove(version);
        } else {
            links.put(version, new Link(checksum, Registry.fingerprint(fingerprintBelow(version), version, checksum)));
        }
        for (var above : links.tailMap(version, false).entrySet()) {
            var same = above.getValue().checksum();
            above.setValue(
                    new Link(same, Registry.fingerprint(fingerprintBelow(above.getKey()), above.getKey(), same)));
        }
    }

    private String fingerprintBelow(long version) {
        var below = links.lowerEntry(version);
        return below == null ? "" : below.getValue().fingerprint();
    }

    /** An applied migration: its checksum, and the fingerprint of all up to it. */
    private record Link(String checksum, String fingerprint) {}
}
