package dev.rung.processor.read;

import dev.rung.History;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The histories of this compilation, as the packages of its migrations declare them, and those that they come after. */
public final class Histories {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final ProcessingEnvironment environment;
    private final Map<String, DeclaredHistory> byName = new TreeMap<>();
    private final Map<String, DeclaredHistory> byClass = new HashMap<>();
    private final Map<String, List<StoredMigration>> ofLibraries = new HashMap<>();
    private final Map<PackageElement, String> mistakes = new LinkedHashMap<>();

    /**
     * Looks at the packages of some migrations.
     *
     * @param environment the compilation
     * @param types the classes that are annotated as migrations
     * @param stored what an earlier compilation stored of others
     */
    public Histories(ProcessingEnvironment environment, List<TypeElement> types, List<StoredMigration> stored) {
        this.environment = environment;
        var elements = environment.getElementUtils();
        types.forEach(type -> add(elements.getBinaryName(type).toString(), type));
        for (var migration : stored) {
            var type = elements.getTypeElement(migration.canonicalName());
            if (type != null) {
                add(migration.className(), type);
                requireUnmoved(migration, type);
            }
        }
        List.copyOf(byName.values()).forEach(history -> follow(history, new ArrayList<>()));
    }

    private void add(String className, TypeElement type) {
        var declaring = declaring(environment.getElementUtils().getPackageOf(type));
        var history = declaring.map(this::read).orElse(DeclaredHistory.UNDECLARED);
        byClass.put(className, history);
        var first = byName.putIfAbsent(history.name(), history);
        if (first != null && first.equals(DeclaredHistory.UNDECLARED)) {
            byName.put(history.name(), history);
        } else if (first != null && declaring.isPresent() && !first.equals(history)) {
            mistakes.put(declaring.get(), """
                    `%s` and `%s` both declare %s
                      one history is made in one place
                      fix: another `name`, or a package around both""".formatted(first.packageName(), history.packageName(), history.called()));
        }
    }

    private void requireUnmoved(StoredMigration migration, TypeElement type) {
        if (!of(migration.className()).name().equals(migration.history())) {
            mistakes.put(environment.getElementUtils().getPackageOf(type), """
                    `%s` belongs to another history than when it was compiled, and it is not compiled now
                      fix: build from clean""".formatted(migration.canonicalName()));
        }
    }

    /** The package itself, or the nearest around it that is annotated. */
    private Optional<PackageElement> declaring(PackageElement start) {
        var module = environment.getElementUtils().getModuleOf(start);
        var name = start.getQualifiedName().toString();
        var found = Optional.of(start);
        while (found.filter(Histories::isAnnotated).isEmpty()) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            name = name.substring(0, dot);
            found = element(module, name);
        }
        return found;
    }

    private Optional<PackageElement> element(ModuleElement module, String name) {
        var elements = environment.getElementUtils();
        return Optional.ofNullable(
                module == null ? elements.getPackageElement(name) : elements.getPackageElement(module, name));
    }

    private static boolean isAnnotated(PackageElement candidate) {
        return candidate.getAnnotation(History.class) != null;
    }

    private DeclaredHistory read(PackageElement declaring) {
        var annotation = declaring.getAnnotation(History.class);
        if (!annotation.name().isEmpty() && !NAME.matcher(annotation.name()).matches()) {
            mistakes.put(declaring, """
                    `%s` is no name of a history
                      it is a part of the name of a table and of a folder
                      fix: at most 40 lower case letters, digits and underscores, the first a letter""".formatted(annotation.name()));
        }
        return new DeclaredHistory(
                annotation.name(),
                annotation.table(),
                List.of(annotation.after()),
                declaring.getQualifiedName().toString());
    }

    /** Looks for what a history comes after, here and on the class path, and whether that comes after it. */
    private void follow(DeclaredHistory history, List<String> path) {
        path.add(history.name());
        for (var name : history.after()) {
            if (path.contains(name)) {
                mistake(history, """
                        histories come after each other: %s
                          fix: `after` in the `@History` of one of them""".formatted(String.join(", ", path)));
            } else if (byName.containsKey(name)) {
                follow(byName.get(name), path);
            } else if (!ofLibraries.containsKey(name)) {
                LibraryHistory.find(environment, name)
                        .ifPresentOrElse(
                                library -> ofLibraries.put(name, library.migrations()), () -> missing(history, name));
            }
        }
        path.remove(path.size() - 1);
    }

    /** On a module path the files of other modules cannot be looked for. */
    private void missing(DeclaredHistory history, String name) {
        var declaring = environment.getElementUtils().getPackageElement(history.packageName());
        var module = declaring == null ? null : environment.getElementUtils().getModuleOf(declaring);
        if (module == null || module.isUnnamed()) {
            mistake(history, """
                    %s comes after `%s`, and there is no history of that name here or on the class path
                      fix: the name, or the dependency that has its migrations""".formatted(history.called(), name));
        }
        ofLibraries.put(name, List.of());
    }

    private void mistake(DeclaredHistory history, String message) {
        var declaring = environment.getElementUtils().getPackageElement(history.packageName());
        if (declaring != null) {
            mistakes.put(declaring, message);
        }
    }

    /** What is wrong with the declarations, package by package. */
    public Map<PackageElement, String> mistakes() {
        return mistakes;
    }

    /** The history that a class belongs to, by its binary name. */
    public DeclaredHistory of(String className) {
        return byClass.getOrDefault(className, DeclaredHistory.UNDECLARED);
    }

    /** Those that have migrations in this compilation, that of the application itself first. */
    public List<DeclaredHistory> all() {
        return List.copyOf(byName.values());
    }

    /** The names of those that a history comes after, in the order in which they run. */
    public List<String> foundations(DeclaredHistory history) {
        var names = new ArrayList<String>();
        for (var name : history.after()) {
            Optional.ofNullable(byName.get(name)).map(this::foundations).ifPresent(names::addAll);
            names.add(name);
        }
        return names.stream().distinct().toList();
    }

    /** The migrations of a history that a library on the class path brings along; none if it is not known. */
    public List<StoredMigration> ofLibrary(String name) {
        return ofLibraries.getOrDefault(name, List.of());
    }

    /** Other places on the class path that make a history which is made here, by its name. */
    public Map<String, String> elsewhere() {
        var elsewhere = new TreeMap<String, String>();
        byName.keySet()
                .forEach(name -> LibraryHistory.find(environment, name)
                        .ifPresent(library -> elsewhere.put(name, library.place())));
        return elsewhere;
    }
}
