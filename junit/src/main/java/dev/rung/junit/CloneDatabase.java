package dev.rung.junit;

/** A clone for one test. Only if the tests of a class share it, it is made anew between them. */
final class CloneDatabase extends TestDatabase {

    private boolean used;

    CloneDatabase(Clone clone) {
        super(clone);
    }

    @Override
    void prepare() {
        if (used) {
            cloned().renew();
        }
        used = true;
    }

    @Override
    void putBack() {}
}
