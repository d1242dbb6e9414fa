package dev.rung.processor.read;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The trees of classes that the compilation shows no trees of, since the compiler is not javac, or the class is compiled already: their
 * source is parsed with the compiler of the JDK that the compilation runs on. Nothing here needs to know more than the syntax.
 */
final class ParsedTrees implements TreeFinder {

    private final SourceFinder files;
    private final @Nullable JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Map<String, Optional<FoundTree>> units = new HashMap<>();

    ParsedTrees(SourceFinder files) {
        this.files = files;
    }

    @Override
    public @Nullable FoundTree find(Element element) {
        var topLevel = topLevel(element);
        if (topLevel == null) {
            return null;
        }
        parse(List.of(topLevel));
        var unit = units.getOrDefault(topLevel.getQualifiedName().toString(), Optional.empty());
        if (unit.isEmpty()) {
            return null;
        }
        var path = Declarations.tree(unit.get().path(), element);
        return path == null ? null : new FoundTree(path, unit.get().positions());
    }

    static @Nullable TypeElement topLevel(Element element) {
        for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
            if (outer instanceof TypeElement type && !(outer.getEnclosingElement() instanceof TypeElement)) {
                return type;
            }
        }
        return null;
    }

    /** Parses the files of some classes at once, which takes a fraction of the time of one after another. */
    void parse(Collection<TypeElement> topLevel) {
        var sources = new LinkedHashMap<URI, SourceFile>();
        var classes = new HashMap<String, URI>();
        for (var type : topLevel) {
            var name = type.getQualifiedName().toString();
            if (units.putIfAbsent(name, Optional.empty()) == null) {
                files.find(type).ifPresent(source -> {
                    sources.put(source.toUri(), source);
                    classes.put(name, source.toUri());
                });
            }
        }
        if (compiler != null && !sources.isEmpty()) {
            var parsed = parse(compiler, sources.values());
            classes.forEach((name, file) -> units.put(name, Optional.ofNullable(parsed.get(file))));
        }
    }

    /** The files without mistakes. */
    private static Map<URI, FoundTree> parse(JavaCompiler compiler, Collection<SourceFile> sources) {
        var mistakes = new DiagnosticCollector<JavaFileObject>();
        var task =
                (JavacTask) compiler.getTask(Writer.nullWriter(), null, mistakes, List.of("-proc:none"), null, sources);
        var parsed = new HashMap<URI, FoundTree>();
        try {
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                parsed.put(unit.getSourceFile().toUri(), new FoundTree(new TreePath(unit), positions));
            }
        } catch (IOException unreadable) {
            return Map.of();
        }
        for (var mistake : mistakes.getDiagnostics()) {
            if (mistake.getKind() == Diagnostic.Kind.ERROR && mistake.getSource() != null) {
                parsed.remove(mistake.getSource().toUri());
            }
        }
        return parsed;
    }
}
