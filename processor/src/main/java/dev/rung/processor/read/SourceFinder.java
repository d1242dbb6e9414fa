package dev.rung.processor.read;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Finds the source of a class whose tree the compiler does not show. */
final class SourceFinder {

    private final ProcessingEnvironment environment;
    private final Set<Path> folders = new LinkedHashSet<>();

    SourceFinder(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The file that holds a class which is in no other: the compiler's own, or one beside those that were seen. */
    Optional<SourceFile> find(TypeElement topLevel) {
        return Stream.<Supplier<Optional<SourceFile>>>of(
                        () -> file(topLevel).filter(SourceFile::isSource).flatMap(SourceFile::of),
                        () -> EclipseElement.source(topLevel),
                        () -> onSourcePath(topLevel),
                        () -> besideOthers(topLevel))
                .flatMap(way -> way.get().stream())
                .findFirst();
    }

    /** Whether the compiler has the class from a class file, so that its source is not compiled now. */
    boolean isClassFile(TypeElement type) {
        return EclipseElement.isClassFile(type)
                || file(type).filter(file -> !SourceFile.isSource(file)).isPresent();
    }

    /** Java 18 and newer, {@code Elements.getFileObjectOf}. */
    private Optional<FileObject> file(Element element) {
        try {
            var method = Elements.class.getMethod("getFileObjectOf", Element.class);
            return Optional.ofNullable((FileObject) method.invoke(environment.getElementUtils(), element));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError noAnswer) {
            return Optional.empty();
        }
    }

    private Optional<SourceFile> onSourcePath(TypeElement type) {
        try {
            return SourceFile.of(environment
                    .getFiler()
                    .getResource(StandardLocation.SOURCE_PATH, packageName(type), type.getSimpleName() + ".java"));
        } catch (IOException | RuntimeException | LinkageError none) {
            return Optional.empty();
        }
    }

    private Optional<SourceFile> besideOthers(TypeElement type) {
        var name = packageName(type).replace('.', '/') + "/" + type.getSimpleName() + ".java";
        for (var folder : folders) {
            var file = folder.resolve(name.startsWith("/") ? name.substring(1) : name);
            try {
                return Optional.of(new SourceFile(file.toUri(), Files.readString(file)));
            } catch (IOException none) {
                continue;
            }
        }
        return Optional.empty();
    }

    private String packageName(TypeElement type) {
        return environment
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
    }

    /** Remembers the folder that the packages of a file are in: {@code src/main/java}. */
    void saw(URI file, String packageName) {
        if (!"file".equals(file.getScheme())) {
            return;
        }
        var folder = Path.of(file).getParent();
        var names = packageName.isEmpty() ? new String[0] : packageName.split("\\.");
        for (int i = names.length - 1; i >= 0 && folder != null; i--) {
            folder = folder.endsWith(names[i]) ? folder.getParent() : null;
        }
        if (folder != null) {
            folders.add(folder);
        }
    }
}
