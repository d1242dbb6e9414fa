package dev.rung.processor.read;

import dev.rung.Migration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The classes of a round that matter.
 *
 * @param migrations the migrations, by name
 * @param impostors classes that may have been meant to be migrations
 */
public record MigrationClasses(List<TypeElement> migrations, List<Impostor> impostors) {

    /** Those of a round. */
    public static MigrationClasses of(RoundEnvironment round, SourceReader reader) {
        var migrations = ElementFilter.typesIn(round.getElementsAnnotatedWith(Migration.class)).stream()
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .toList();
        var impostors = new ArrayList<Impostor>();
        round.getRootElements().forEach(root -> addImpostors(root, reader, impostors));
        return new MigrationClasses(migrations, List.copyOf(impostors));
    }

    private static void addImpostors(Element element, SourceReader reader, List<Impostor> impostors) {
        if (element instanceof TypeElement type && element.getKind() != ElementKind.ANNOTATION_TYPE) {
            reader.impostor(type).ifPresent(impostors::add);
            type.getEnclosedElements().forEach(nested -> addImpostors(nested, reader, impostors));
        }
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return migrations.isEmpty() && impostors.isEmpty();
    }
}
