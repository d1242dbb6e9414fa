package dev.rung;

import java.util.SortedMap;
import java.util.TreeMap;

/** What is applied while steps are taken one after another: which versions, and the fingerprint that names them. */
final class Applied {

    private final SortedMap<Long, String> checksums = new TreeMap<>();
    private String fingerprint = "";

    /** Takes one step and gives the fingerprint after it. */
    String take(Direction direction, long version, String checksum) {
        fingerprint = after(direction, version, checksum);
        if (direction == Direction.UP) {
            checksums.put(version, checksum);
        } else {
            checksums.remove(version);
        }
        return fingerprint;
    }

    /** The fingerprint as it would be after a step. To add the newest version costs one hash, whatever the history. */
    String after(Direction direction, long version, String checksum) {
        if (direction == Direction.UP && (checksums.isEmpty() || version > checksums.lastKey())) {
            return Registry.fingerprint(fingerprint, version, checksum);
        }
        SortedMap<Long, String> then = new TreeMap<>(checksums);
        if (direction == Direction.UP) {
            then.put(version, checksum);
        } else {
            then.remove(version);
        }
        String chained = "";
        for (var entry : then.entrySet()) {
            chained = Registry.fingerprint(chained, entry.getKey(), entry.getValue());
        }
        return chained;
    }
}
