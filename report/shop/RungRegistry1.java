// Written by Rung from the classes that are annotated @Migration.
package shop;

import dev.rung.Rung;
import dev.rung.spi.Registry;

final class RungRegistry1 {
    private RungRegistry1() {
    }

    static void fill(Registry.Entry[] entries) {
        entries[0] = Registry.Entry.of(1L, "shop.CreateScript").description("create script").content("1:41e337cb6c57ed2642b6d7a18ec81a18", "2164c83aa873a01c").sql("583706f21edf12025d7797b8d226f941").touches("<script>alert(1)</script>").build();
    }

    static Rung instantiate(long version) {
        if (version == 1L) {
            return new shop.CreateScript();
        }
        throw new IllegalArgumentException("there is no version " + version);
    }
}
