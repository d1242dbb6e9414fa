package dev.rung.processor.read;

import dev.rung.Allow;
import dev.rung.Effect;
import dev.rung.Irreversible;
import dev.rung.Migration;
import dev.rung.Reversible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads migration classes: what they are from the language model, where their parts stand from the trees if there are any. */
public final class SourceReader implements JavaCode.Sources {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern VERSION_IN_NAME = Pattern.compile("^V\\d+(_\\d+)*_+");

    private final ProcessingEnvironment environment;
    private final @Nullable ModuleElement module;
    private final @Nullable SourceTrees trees;
    private final Map<String, Optional<JavaCode.Type>> code = new HashMap<>();
    private final Map<String, Optional<TypeElement>> elements = new HashMap<>();

    /**
     * A reader for one round of a compilation.
     *
     * @param environment the compilation
     * @param round the round, whose module is the one that names are looked up from
     */
    public SourceReader(ProcessingEnvironment environment, RoundEnvironment round) {
        this.environment = environment;
        this.module = round.getRootElements().stream()
                .findFirst()
                .map(environment.getElementUtils()::getModuleOf)
                .orElse(null);
        this.trees = trees(environment);
    }

    /** None where the JDK's compiler is not there to parse with: a JRE may be without it. */
    private static @Nullable SourceTrees trees(ProcessingEnvironment environment) {
        try {
            return new SourceTrees(environment);
        } catch (LinkageError noCompilerModule) {
            return null;
        }
    }

    /**
     * Tells what can be known of the migrations of this compilation.
     *
     * @param types the classes that are annotated as migrations
     * @return those that can be read, and what an earlier compilation stored of the others
     * @throws IOException when what was stored cannot be read
     */
    public KnownMigrations known(List<TypeElement> types) throws IOException {
        if (trees != null) {
            trees.prepare(types);
        }
        return new KnownMigrations(environment, new Visibility(environment, trees), types);
    }

    /**
     * What prints messages at the places that this reader finds.
     *
     * @return a reporter
     */
    public Reporter reporter() {
        return new Reporter(environment, trees);
    }

    /**
     * Reads one class that is annotated as a migration.
     *
     * @param type the class
     * @return what it says of itself
     */
    public MigrationSource read(TypeElement type) {
        var annotation = type.getAnnotation(Migration.class);
        var down = method(type, "down", DSLContext.class);
        var reason = method(type, "reason");
        var place = place(type);
        return new MigrationSource(
                annotation.version(),
                annotation.description().isBlank()
                        ? words(type.getSimpleName().toString())
                        : annotation.description().strip(),
                environment.getElementUtils().getBinaryName(type).toString(),
                type.getQualifiedName().toString(),
                environment
                        .getElementUtils()
                        .getPackageOf(type)
                        .getQualifiedName()
                        .toString(),
                annotation.transactional(),
                annotation.lockTimeout().strip(),
                form(type),
                down.isPresent(),
                down.filter(method -> trees != null && trees.isEmpty(method))
                        .map(this::place)
                        .orElse(null),
                reason.isEmpty() ? "" : constant(reason.get()),
                obstacles(type),
                Optional.ofNullable(trees)
                        .flatMap(source -> source.checksum(type))
                        .orElse(""),
                Optional.ofNullable(trees)
                        .flatMap(source -> source.fileChecksum(type))
                        .orElse(""),
                Stream.of(type.getAnnotationsByType(Allow.class))
                        .map(Allow::value)
                        .collect(Collectors.toSet()),
                effect(type, place),
                new MigrationSource.Places(
                        place,
                        value(type, Migration.class, "version", place),
                        value(type, Migration.class, "lockTimeout", place),
                        reason.map(this::place).orElse(place),
                        down.map(this::place).orElse(place)));
    }

    /** The source of a class, read once, with the classes in it. */
    @Override
    public Optional<JavaCode.Type> find(String qualifiedName) {
        var known = code.get(qualifiedName);
        if (known == null) {
            known = read(qualifiedName);
            code.put(qualifiedName, known);
        }
        return known;
    }

    private Optional<JavaCode.Type> read(String qualifiedName) {
        var type = element(qualifiedName);
        if (type.isEmpty() || trees == null) {
            return Optional.empty();
        }
        return type.get().getEnclosingElement() instanceof TypeElement outer
                ? find(outer.getQualifiedName().toString())
                        .flatMap(code -> code.nested(type.get().getSimpleName().toString()))
                : trees.code(type.get());
    }

    private Optional<TypeElement> element(String qualifiedName) {
        var known = elements.get(qualifiedName);
        if (known == null) {
            known = Optional.ofNullable(lookUp(qualifiedName));
            elements.put(qualifiedName, known);
        }
        return known;
    }

    /** From one module: without it javac asks every module of the JDK for each name that does not exist. */
    private @Nullable TypeElement lookUp(String qualifiedName) {
        var all = environment.getElementUtils();
        return module == null ? all.getTypeElement(qualifiedName) : all.getTypeElement(module, qualifiedName);
    }

    @Override
    public boolean exists(String qualifiedName) {
        return element(qualifiedName).isPresent();
    }

    @Override
    public boolean declares(String qualifiedName, String member) {
        return element(qualifiedName).stream()
                .flatMap(type -> environment.getElementUtils().getAllMembers(type).stream())
                .anyMatch(candidate -> candidate.getSimpleName().contentEquals(member));
    }

    /** Not asked of a class whose source is here: javac would attribute its initializers, which may crash in this round. */
    @Override
    public Optional<Object> constant(String qualifiedName, String field) {
        return element(qualifiedName).filter(type -> find(qualifiedName).isEmpty()).stream()
                .flatMap(type ->
                        ElementFilter.fieldsIn(environment.getElementUtils().getAllMembers(type)).stream())
                .filter(candidate -> candidate.getSimpleName().contentEquals(field))
                .filter(candidate -> candidate.getModifiers().contains(Modifier.STATIC))
                .filter(candidate -> candidate.getEnclosingElement() instanceof TypeElement owner
                        && find(owner.getQualifiedName().toString()).isEmpty())
                .flatMap(candidate -> Stream.ofNullable(candidate.getConstantValue()))
                .findFirst();
    }

    /**
     * Sees whether a class without the annotation was meant to be a migration.
     *
     * @param type a class that is being compiled
     * @return what gives it away, or nothing
     */
    public Optional<Impostor> impostor(TypeElement type) {
        boolean concrete = type.getKind().isClass() && !type.getModifiers().contains(Modifier.ABSTRACT);
        if (!concrete || type.getAnnotation(Migration.class) != null || form(type) == MigrationSource.Form.NEITHER) {
            return Optional.empty();
        }
        boolean other = trees != null && trees.isCalledMigration(type);
        return Optional.of(new Impostor(type.getSimpleName().toString(), other, place(type)));
    }

    private @Nullable String constant(ExecutableElement method) {
        return trees == null ? null : trees.constant(method);
    }

    private MigrationSource.@Nullable DeclaredEffect effect(TypeElement type, Position place) {
        var effect = type.getAnnotation(Effect.class);
        return effect == null
                ? null
                : new MigrationSource.DeclaredEffect(effect.value(), value(type, Effect.class, "value", place));
    }

    private Position value(TypeElement type, Class<?> annotation, String key, Position otherwise) {
        var position = trees == null ? null : trees.annotationValue(type, annotation.getSimpleName(), key);
        return position == null ? otherwise : position;
    }

    private Position place(Element element) {
        var position = trees == null ? null : trees.position(element);
        return position == null ? new Position(topLevel(element).getSimpleName() + ".java", 0, 0, element) : position;
    }

    private static Element topLevel(Element element) {
        Element outer = element;
        while (outer.getEnclosingElement() != null
                && outer.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return outer;
    }

    private MigrationSource.Form form(TypeElement type) {
        boolean reversible = isA(type, Reversible.class);
        boolean irreversible = isA(type, Irreversible.class);
        if (reversible) {
            return irreversible ? MigrationSource.Form.BOTH : MigrationSource.Form.REVERSIBLE;
        }
        return irreversible ? MigrationSource.Form.IRREVERSIBLE : MigrationSource.Form.NEITHER;
    }

    private boolean isA(TypeElement type, Class<?> superType) {
        var element = environment.getElementUtils().getTypeElement(superType.getCanonicalName());
        return element != null && environment.getTypeUtils().isSubtype(type.asType(), element.asType());
    }

    /** A method with a body, of the class itself or of one that it extends. */
    private Optional<ExecutableElement> method(TypeElement type, String name, Class<?>... parameters) {
        return ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(type)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> parameters(method).equals(names(parameters)))
                .findFirst();
    }

    private List<String> parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> environment.getTypeUtils().erasure(parameter.asType()))
                .map(type -> environment.getTypeUtils().asElement(type))
                .map(type -> type instanceof TypeElement named
                        ? named.getQualifiedName().toString()
                        : "")
                .toList();
    }

    private static List<String> names(Class<?>... types) {
        return Stream.of(types).map(Class::getCanonicalName).toList();
    }

    private static List<String> obstacles(TypeElement type) {
        var obstacles = new ArrayList<String>();
        if (!type.getKind().isClass() || type.getKind() == ElementKind.ENUM) {
            obstacles.add("it is an "
                    + type.getKind().toString().toLowerCase(Locale.ROOT).replace('_', ' ') + ", not a class");
            return obstacles;
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            obstacles.add("it is abstract");
        }
        if (type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC)) {
            obstacles.add("it is an inner class: make it static, or a class of its own");
        }
        for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
            if (!outer.getModifiers().contains(Modifier.PUBLIC)) {
                obstacles.add("`" + outer.getSimpleName() + "` is not public");
            }
        }
        constructorObstacle(type).ifPresent(obstacles::add);
        return obstacles;
    }

    private static Optional<String> constructorObstacle(TypeElement type) {
        var constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(candidate -> candidate.getParameters().isEmpty())
                .findFirst();
        if (constructor.isEmpty()) {
            return Optional.of("it has no constructor without parameters");
        }
        if (!constructor.get().getModifiers().contains(Modifier.PUBLIC)
                && type.getModifiers().contains(Modifier.PUBLIC)) {
            return Optional.of("its constructor without parameters is not public");
        }
        if (!constructor.get().getThrownTypes().isEmpty()) {
            return Optional.of("its constructor throws "
                    + constructor.get().getThrownTypes().stream()
                            .map(TypeMirror::toString)
                            .collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }

    /** {@code CreateReports} is {@code create reports}; a version in front, as in {@code V7__AddTitle}, does not count. */
    static String words(String simpleName) {
        var name = VERSION_IN_NAME.matcher(simpleName).replaceFirst("");
        return BETWEEN_WORDS
                .matcher(name.replace('_', ' '))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
