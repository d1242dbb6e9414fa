package dev.rung.junit;

import dev.rung.Effect;
import dev.rung.Irreversible;
import dev.rung.Reversible;
import dev.rung.Rung;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jooq.DSLContext;

/**
 * A history of statements that a test makes up: an up and a down for each version, a down of null for none. A third text of any
 * kind makes a migration that declares an effect, which is always the same.
 */
public final class PlantedRegistry implements Registry {

    private static String[][] history = {};

    private final List<Entry> entries = new ArrayList<>();

    /** Takes the history that was planted last. */
    public PlantedRegistry() {
        var fingerprint = "";
        for (int version = 1; version <= history.length; version++) {
            var step = history[version - 1];
            var checksum = "2:"
                    + Integer.toHexString(
                            List.of(step[0], String.valueOf(step[1])).hashCode());
            fingerprint = Registry.fingerprint(fingerprint, version, checksum);
            var entry = Entry.of(version, PlantedRegistry.class.getName())
                    .description("step " + version)
                    .content(checksum, fingerprint);
            if (step[1] == null) {
                entry.irreversible("nobody knows how");
            }
            entries.add(entry.build());
        }
    }

    static void plant(String[][] statements) {
        history = statements;
    }

    /** A class loader that knows this registry and no other. */
    static ClassLoader loader(ClassLoader parent) {
        return new ClassLoader(parent) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals("META-INF/services/" + Registry.class.getName())
                        ? Collections.enumeration(List.of(service()))
                        : super.getResources(name);
            }
        };
    }

    private static URL service() {
        try {
            var file = Files.createTempFile("registry", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, PlantedRegistry.class.getName())
                    .toUri()
                    .toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long headVersion() {
        return entries.size();
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
        var step = history[(int) version - 1];
        if (step[1] == null) {
            return new Irreversible() {
                @Override
                public void up(DSLContext db) {
                    db.execute(step[0]);
                }

                @Override
                public String reason() {
                    return "nobody knows how";
                }
            };
        }
        class Step implements Reversible {
            @Override
            public void up(DSLContext db) {
                db.execute(step[0]);
            }

            @Override
            public void down(DSLContext db) {
                db.execute(step[1]);
            }
        }

        @Effect("create table t (id int primary key); comment on table t is 'a; b'")
        class Declared extends Step {}

        return step.length > 2 ? new Declared() : new Step();
    }
}
