package dev.rung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A registry as the compiler would write it, made by hand. */
final class TestRegistry implements Registry {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, Rung> migrations = new LinkedHashMap<>();

    /** Tables {@code t1}, {@code t2} and so on, one for each version. */
    static TestRegistry ofTables(long... versions) {
        var registry = new TestRegistry();
        for (long version : versions) {
            registry.with(version, "create table t" + version + " (id int)", "drop table t" + version);
        }
        return registry;
    }

    TestRegistry with(long version, String up, String down) {
        return with(version, true, db -> db.execute(up), db -> db.execute(down), up);
    }

    TestRegistry notTransactional(long version, List<String> up, String down) {
        return with(version, false, db -> up.forEach(db::execute), db -> db.execute(down), up.toString());
    }

    TestRegistry with(
            long version, boolean transactional, Consumer<DSLContext> up, Consumer<DSLContext> down, String content) {
        migrations.put(version, new Reversible() {
            @Override
            public void up(DSLContext db) {
                up.accept(db);
            }

            @Override
            public void down(DSLContext db) {
                down.accept(db);
            }
        });
        return add(version, transactional, content, null, null);
    }

    TestRegistry irreversible(long version, String up, String reason) {
        migrations.put(version, new Irreversible() {
            @Override
            public void up(DSLContext db) {
                db.execute(up);
            }

            @Override
            public String reason() {
                return reason;
            }
        });
        return add(version, true, up, reason, null);
    }

    /** A migration whose SQL lies on the class path, as {@code META-INF/rung/<version>_Compiled.up.sql}. */
    TestRegistry compiled(long version) {
        var checksum = "1:" + version;
        var before = entries.isEmpty() ? "" : headFingerprint();
        var fingerprint = Registry.fingerprint(before, version, checksum);
        entries.add(new Entry(
                version,
                "compiled",
                "cars.Compiled",
                true,
                "",
                checksum,
                fingerprint,
                false,
                null,
                Set.of("public.cars")));
        return this;
    }

    /** The newest entry touches these objects. */
    TestRegistry touching(String... objects) {
        var last = entries.remove(entries.size() - 1);
        entries.add(new Entry(
                last.version(),
                last.description(),
                last.className(),
                last.transactional(),
                last.lockTimeout(),
                last.checksum(),
                last.fingerprint(),
                last.opaque(),
                last.irreversible(),
                Set.of(objects)));
        return this;
    }

    private TestRegistry add(
            long version,
            boolean transactional,
            String content,
            @Nullable String irreversible,
            @Nullable Set<String> touches) {
        var checksum = "2:" + Integer.toHexString(content.hashCode());
        var before = entries.isEmpty() ? "" : headFingerprint();
        entries.add(new Entry(
                version,
                "step " + version,
                "cars.Step" + version,
                transactional,
                "",
                checksum,
                Registry.fingerprint(before, version, checksum),
                true,
                irreversible,
                touches));
        return this;
    }

    /** The same without some versions, as an older build. */
    TestRegistry without(Long... versions) {
        var registry = new TestRegistry();
        var gone = List.of(versions);
        String fingerprint = "";
        for (var entry : entries) {
            if (!gone.contains(entry.version())) {
                fingerprint = Registry.fingerprint(fingerprint, entry.version(), entry.checksum());
                registry.entries.add(new Entry(
                        entry.version(),
                        entry.description(),
                        entry.className(),
                        entry.transactional(),
                        entry.lockTimeout(),
                        entry.checksum(),
                        fingerprint,
                        entry.opaque(),
                        entry.irreversible(),
                        entry.touches()));
                registry.migrations.put(entry.version(), instantiate(entry.version()));
            }
        }
        return registry;
    }

    @Override
    public long headVersion() {
        return entries.get(entries.size() - 1).version();
    }

    @Override
    public String headFingerprint() {
        return entries.get(entries.size() - 1).fingerprint();
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public Rung instantiate(long version) {
        return Stream.ofNullable(migrations.get(version)).findFirst().orElseThrow(IllegalArgumentException::new);
    }
}
