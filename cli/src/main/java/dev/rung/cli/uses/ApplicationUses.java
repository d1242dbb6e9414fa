package dev.rung.cli.uses;

import dev.rung.processor.timeline.Relation;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.ClassNode;

/** What the compiled classes of an application use of the database. */
public final class ApplicationUses {

    private final TypedClasses typed;
    private final Relations relations;
    private final List<Use> uses = new ArrayList<>();

    private ApplicationUses(TypedClasses typed, Relations relations) {
        this.typed = typed;
        this.relations = relations;
    }

    /**
     * Reads classes.
     *
     * @param places the folders and jars with the classes
     * @param schema the tables and views that they are built for
     * @param parent what else is on their class path
     * @return the uses in their order: of each class the first place for each column
     * @throws IOException when a class file cannot be read
     */
    public static List<Use> of(List<Path> places, List<Relation> schema, ClassLoader parent) throws IOException {
        var classes = ClassFiles.in(places);
        try (var loader = new URLClassLoader(urls(places), parent)) {
            var application = new ApplicationUses(
                    new TypedClasses(loader, ClassFiles.packagesOfSchemas(classes)), new Relations(schema));
            classes.forEach(application::read);
            return firstPlaces(application.uses);
        }
    }

    private static URL[] urls(List<Path> places) throws MalformedURLException {
        var urls = new URL[places.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = places.get(i).toUri().toURL();
        }
        return urls;
    }

    private void read(ClassNode node) {
        if (typed.describe(node)) {
            return;
        }
        uses.addAll(TextUses.of(node, relations));
        for (var method : node.methods) {
            new TypedUses(
                            node,
                            method,
                            typed,
                            (table, column, line) -> relations
                                    .find(table)
                                    .ifPresent(relation -> uses.add(
                                            new Use(relation, column, Constants.place(node, method.name, line)))))
                    .read();
        }
    }

    /** Of each class that uses a whole table no single columns, and a table by itself only where it uses nothing of it. */
    private static List<Use> firstPlaces(Collection<Use> uses) {
        var columns = uses.stream()
                .collect(Collectors.groupingBy(
                        ApplicationUses::subject, Collectors.mapping(Use::column, Collectors.toSet())));
        var first = new HashMap<List<String>, Use>();
        for (var use : new TreeSet<>(uses)) {
            if (isWorthALine(use, columns)) {
                first.putIfAbsent(
                        List.of(use.relation(), use.column(), use.place().getClassName()), use);
            }
        }
        return first.values().stream().sorted().toList();
    }

    private static List<String> subject(Use use) {
        return List.of(use.relation(), use.place().getClassName());
    }

    private static boolean isWorthALine(Use use, Map<List<String>, Set<String>> columns) {
        var all = columns.getOrDefault(subject(use), Set.of());
        return use.column().equals(Use.ALL)
                || (!all.contains(Use.ALL) && (!use.column().equals(Use.NONE) || all.size() == 1));
    }
}
