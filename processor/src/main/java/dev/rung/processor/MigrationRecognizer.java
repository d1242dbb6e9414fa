package dev.rung.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Tells the compiler that {@code @Migration} has a processor, or {@code -Xlint:processing} would warn of it.
 * {@link MigrationProcessor} looks at all classes, and could only claim all annotations, those of others too. It stands before
 * this one in the list of services: a compiler stops asking once every annotation is claimed.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"dev.rung.Migration", "dev.rung.Allow", "dev.rung.Allow.Several", "dev.rung.Effect"})
public final class MigrationRecognizer extends AbstractProcessor {

    /** For {@link java.util.ServiceLoader}. */
    public MigrationRecognizer() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return true;
    }
}
