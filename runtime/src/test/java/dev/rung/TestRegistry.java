package dev.rung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return add(version, transactional, content, null);
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
        return add(version, true, up, reason);
    }

    /** A migration whose SQL lies on the class path, as {@code META-INF/rung/<version>_Compiled.up.sql}. */
    TestRegistry compiled(long version) {
        return compiled(version, hash(version));
    }

    TestRegistry compiled(long version, String hash) {
        return add(Entry.of(version, "cars.Compiled")
                .description("compiled")
                .content("1:" + version, fingerprint(version, "1:" + version))
                .sql(hash)
                .touches("public.cars")
                .build());
    }

    private static String hash(long version) {
        return CompiledSql.hash(read(version + "_Compiled.up.sql"), read(version + "_Compiled.down.sql"));
    }

    private static CompiledSql read(String file) {
        try (var stream = TestRegistry.class.getResourceAsStream("/META-INF/rung/" + file)) {
            return CompiledSql.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest entry touches these objects. */
    TestRegistry touching(String... objects) {
        var last = entries.remove(entries.size() - 1);
        return add(copy(last, last.fingerprint()).touches(objects).build());
    }

    private TestRegistry add(long version, boolean transactional, String content, @Nullable String irreversible) {
        var checksum = "2:" + Integer.toHexString(content.hashCode());
        var entry = Entry.of(version, "cars.Step" + version)
                .description("step " + version)
                .content(checksum, fingerprint(version, checksum));
        if (!transactional) {
            entry.notTransactional();
        }
        if (irreversible != null) {
            entry.irreversible(irreversible);
        }
        return add(entry.build());
    }

    private TestRegistry add(Entry entry) {
        entries.add(entry);
        return this;
    }

    private String fingerprint(long version, String checksum) {
        return Registry.fingerprint(entries.isEmpty() ? "" : headFingerprint(), version, checksum);
    }

    private static Builder copy(Entry entry, String fingerprint) {
        var copy = Entry.of(entry.version(), entry.className())
                .description(entry.description())
                .lockTimeout(entry.lockTimeout())
                .content(entry.checksum(), fingerprint);
        if (!entry.transactional()) {
            copy.notTransactional();
        }
        if (entry.sqlHash() != null) {
            copy.sql(entry.sqlHash());
        }
        if (entry.irreversible() != null) {
            copy.irreversible(entry.irreversible());
        }
        if (entry.touches() != null) {
            copy.touches(entry.touches().toArray(String[]::new));
        }
        return copy;
    }

    /** The same without some versions, as an older build. */
    TestRegistry without(Long... versions) {
        var registry = new TestRegistry();
        var gone = List.of(versions);
        for (var entry : entries) {
            if (!gone.contains(entry.version())) {
                var fingerprint = registry.fingerprint(entry.version(), entry.checksum());
                registry.add(copy(entry, fingerprint).build());
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
