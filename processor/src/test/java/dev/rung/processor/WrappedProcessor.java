package dev.rung.processor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Runs the processor in an environment of its own, as build tools and IDEs do. */
@SupportedAnnotationTypes("*")
final class WrappedProcessor extends AbstractProcessor {

    private final MigrationProcessor processor = new MigrationProcessor();
    private final UnaryOperator<Filer> filer;

    WrappedProcessor(UnaryOperator<Filer> filer) {
        this.filer = filer;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        processor.init(new Wrapper(environment, filer.apply(environment.getFiler())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private record Wrapper(ProcessingEnvironment wrapped, Filer filer) implements ProcessingEnvironment {

        @Override
        public Map<String, String> getOptions() {
            return wrapped.getOptions();
        }

        @Override
        public Messager getMessager() {
            return wrapped.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return wrapped.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return wrapped.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return wrapped.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return wrapped.getLocale();
        }
    }
}
