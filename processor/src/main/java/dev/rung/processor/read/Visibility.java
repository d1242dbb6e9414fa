package dev.rung.processor.read;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** How much of a class can be seen here. */
final class Visibility {

    private final SourceFinder files;
    private final @Nullable SourceTrees trees;

    Visibility(ProcessingEnvironment environment, @Nullable SourceTrees trees) {
        this.files = new SourceFinder(environment);
        this.trees = trees;
    }

    /** Whether it can be read, compiled now or not. */
    boolean isReadable(TypeElement type) {
        return trees != null && trees.has(type);
    }

    /** Whether its source is compiled now; where the compiler does not tell, it is. */
    boolean isCompiledNow(TypeElement type) {
        return trees == null ? !files.isClassFile(type) : trees.isCompiledNow(type);
    }

    /** Whether what was stored of a class was read from the very source that it has now. */
    boolean isSource(TypeElement type, String fileChecksum) {
        var topLevel = type;
        while (topLevel.getEnclosingElement() instanceof TypeElement outer) {
            topLevel = outer;
        }
        return files.find(topLevel)
                .filter(file -> file.checksum().equals(fileChecksum))
                .isPresent();
    }
}
