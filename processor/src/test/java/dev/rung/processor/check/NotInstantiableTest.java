package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class NotInstantiableTest {

    @Test
    void notPublic() {
        Golden.check(getClass(), "notPublic", Sources.reversible("Step", """
                @Migration(version = 1)
                final class Step implements Reversible { // error
                """));
    }

    @Test
    void isAbstract() {
        Golden.check(getClass(), "isAbstract", Sources.reversible("Step", """
                @Migration(version = 1)
                public abstract class Step implements Reversible { // error
                """));
    }

    @Test
    void innerClass() {
        Golden.check(getClass(), "innerClass", Sources.file("Steps", """
                public final class Steps {
                    @Migration(version = 1)
                    public final class First implements Reversible { // error
                        @Override
                        public void up(DSLContext db) {}

                        @Override
                        public void down(DSLContext db) {
                            db.execute("select 1");
                        }
                    }
                }
                """));
    }

    @Test
    void constructorWithParameters() {
        Golden.check(getClass(), "constructorWithParameters", Sources.file("Step", """
                @Migration(version = 1)
                public final class Step implements Reversible { // error
                    public Step(String name) {}

                    @Override
                    public void up(DSLContext db) {}

                    @Override
                    public void down(DSLContext db) {
                        db.execute("select 1");
                    }
                }
                """));
    }

    @Test
    void privateConstructor() {
        Golden.check(getClass(), "privateConstructor", Sources.file("Step", """
                @Migration(version = 1)
                public final class Step implements Reversible { // error
                    private Step() {}

                    @Override
                    public void up(DSLContext db) {}

                    @Override
                    public void down(DSLContext db) {
                        db.execute("select 1");
                    }
                }
                """));
    }

    @Test
    void constructorThatThrows() {
        Golden.check(getClass(), "constructorThatThrows", Sources.file("Step", """
                @Migration(version = 1)
                public final class Step implements Reversible { // error
                    public Step() throws java.io.IOException {}

                    @Override
                    public void up(DSLContext db) {}

                    @Override
                    public void down(DSLContext db) {
                        db.execute("select 1");
                    }
                }
                """));
    }

    @Test
    void isAnInterface() {
        Golden.check(getClass(), "isAnInterface", Sources.file("Step", """
                @Migration(version = 1)
                public interface Step extends Irreversible {} // error
                """));
    }

    @Test
    void recordsAreFine() {
        Golden.silent(Sources.reversible("Step", """
                @Migration(version = 1)
                public record Step() implements Reversible {
                """));
    }

    @Test
    void nestedStaticClassesAreFine() {
        Golden.silent(Sources.file("Steps", """
                public final class Steps {
                    private Steps() {}

                    @Migration(version = 1)
                    public static final class First implements Reversible {
                        @Override
                        public void up(DSLContext db) {}

                        @Override
                        public void down(DSLContext db) {
                            db.execute("select 1");
                        }
                    }
                }
                """));
    }
}
