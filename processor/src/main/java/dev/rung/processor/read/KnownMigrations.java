package dev.rung.processor.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of a module, told apart by what can be known of them now. A registry is made of all of them, or is not made: one that
 * is not seen must not become worse than it was.
 */
public final class KnownMigrations {

    private final ProcessingEnvironment environment;
    private final Visibility visibility;
    private final List<TypeElement> readable = new ArrayList<>();
    private final List<StoredMigration> stored = new ArrayList<>();
    private final Map<TypeElement, String> mistakes = new LinkedHashMap<>();

    KnownMigrations(ProcessingEnvironment environment, Visibility visibility, List<TypeElement> types)
            throws IOException {
        this.environment = environment;
        this.visibility = visibility;
        var earlier = new LinkedHashMap<String, StoredMigration>();
        EarlierResult.migrations(environment).forEach(migration -> earlier.put(migration.className(), migration));
        var now = new HashSet<String>();
        for (var type : types) {
            var name = environment.getElementUtils().getBinaryName(type).toString();
            now.add(name);
            add(type, earlier.get(name));
        }
        earlier.forEach((name, migration) -> addOther(now, migration));
    }

    private void add(TypeElement type, @Nullable StoredMigration earlier) {
        boolean compiledNow = visibility.isCompiledNow(type);
        if (compiledNow ? visibility.isReadable(type) : earlier == null && visibility.isReadable(type)) {
            readable.add(type);
        } else if (earlier != null && (!compiledNow || visibility.isSource(type, earlier.fileChecksum()))) {
            stored.add(earlier);
        } else {
            mistakes.put(type, compiledNow ? hidden(type) : unknown(type));
        }
    }

    private void addOther(Set<String> now, StoredMigration migration) {
        if (!now.contains(migration.className())) {
            stored.add(migration);
        }
    }

    private static String hidden(TypeElement type) {
        return """
                `%s` cannot be read, and what it did when it was last read is not known or old
                  this compiler shows no bodies of methods, and javac, which could read its source, is not there or does not understand it
                  fix: run this compiler on a JDK with the module jdk.compiler that is as new as the source (in Eclipse, it is the JDK that the IDE runs on), or compile with javac""".formatted(type.getQualifiedName());
    }

    private static String unknown(TypeElement type) {
        return """
                of `%s` there is only a class file, and no earlier compilation stored what it does
                  a registry without it would be wrong
                  fix: compile its source too, or build from clean""".formatted(type.getQualifiedName());
    }

    /** The classes that can be read. */
    public List<TypeElement> readable() {
        return readable;
    }

    /** What an earlier compilation stored of the others. */
    public List<StoredMigration> stored() {
        return stored;
    }

    /** Why no registry can be made, class by class. */
    public Map<TypeElement, String> mistakes() {
        return mistakes;
    }
}
