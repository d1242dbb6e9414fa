package dev.rung.processor.read;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file that was read, for the JDK's own compiler to parse. */
final class SourceFile extends SimpleJavaFileObject {

    private final String text;

    SourceFile(URI uri, String text) {
        super(uri, Kind.SOURCE);
        this.text = text;
    }

    /** Reads a file of the compilation, unless it cannot be read. */
    static Optional<SourceFile> of(FileObject file) {
        try {
            return Optional.of(
                    new SourceFile(file.toUri(), file.getCharContent(true).toString()));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a file of the compilation holds source, and no class. */
    static boolean isSource(FileObject file) {
        return !(file instanceof JavaFileObject java) || java.getKind() == Kind.SOURCE;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    String checksum() {
        return SourceTokens.checksum(text);
    }
}
