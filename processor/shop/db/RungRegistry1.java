// Written by Rung from the classes that are annotated @Migration.
package shop.db;

import dev.rung.Registry;
import dev.rung.Rung;

final class RungRegistry1 {
    private RungRegistry1() {
    }

    static void fill(Registry.Entry[] entries) {
        entries[0] = new Registry.Entry(1L, "add users", "shop.db.AddUsers", true, "", "0:unknown", "f54396b1eb880017", true, null, null);
    }

    static Rung instantiate(long version) {
        if (version == 1L) {
            return new shop.db.AddUsers();
        }
        throw new IllegalArgumentException("there is no version " + version);
    }
}
