package dev.rung.processor.read;

import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Somebody who can show the syntax tree of an element. */
interface TreeFinder {

    /** The tree of a class, a method or a field, or null if its source is not to be had here. */
    @Nullable
    FoundTree find(Element element);
}
