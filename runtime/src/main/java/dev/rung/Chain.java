package dev.rung;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

    /** The row of a step that comes next. */
    Claim claim(Step step, @Nullable List<String> down) {
        if (Seal.isKeyed(seal) && !sealing.hasKey()) {
            throw new RefusedException("""
                    the history is sealed with a key, and this environment has none
                      without it the next row would not follow from those before
                      fix: `migrations.key`, the same one as in the runs before""");
        }
        var entry = step.entry();
        var claim = new Claim(
                position + 1,
                step,
                after(step.direction(), step.version(), step.checksum()),
                "",
                down,
                entry == null ? null : entry.touches());
        return claim.sealed(sealing.after(seal, claim.content()));
    }

    /** Adds a row that was claimed and finished. */
    void add(Claim claim) {
        var step = claim.step();
        position = claim.position();
        seal = claim.seal();
        take(step.direction(), step.version(), step.checksum());
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
                && sealing.follows(row.seal(), seal, content(row));
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

    private static List<String> content(LogRow row) {
        return content(
                row.position(),
                row.direction(),
                List.of(String.valueOf(row.version()), row.description(), row.className(), row.checksum()),
                row.fingerprint(),
                row.irreversible(),
                row.transactional(),
                row.ran(),
                row.down());
    }

    /** What a seal covers: all that a claim writes, and nothing that changes later. */
    static List<String> content(
            long position,
            Direction direction,
            List<String> migration,
            String fingerprint,
            @Nullable String irreversible,
            boolean transactional,
            boolean ran,
            @Nullable List<String> down) {
        var content = new ArrayList<String>();
        content.add(String.valueOf(position));
        content.add(direction.toString());
        content.addAll(migration);
        content.add(fingerprint);
        content.add(irreversible == null ? "-" : "+" + irreversible);
        content.add(String.valueOf(transactional));
        content.add(String.valueOf(ran));
        content.add(down == null ? "-" : "+" + down.size());
        content.addAll(down == null ? List.of() : down);
        return content;
    }
}
