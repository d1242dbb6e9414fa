package dev.rung.processor.infer;

import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.TypeName;
import java.util.List;
import java.util.Optional;

/** What a query finds in the schema. */
public interface Catalog {

    /** The columns of a table or a view, if all of them are known. */
    Optional<List<ResultColumn>> relation(QualifiedName name);

    /** A type under its full name, if there is one. */
    Optional<TypeName> type(TypeName written);

    /** What a domain is made of in the end; any other type is itself. */
    TypeName base(TypeName type);

    /** Whether somebody has made a function of that name. */
    boolean declares(QualifiedName function);

    /** What a function that somebody has made gives, if all of that name give the same and it is one value. */
    Optional<TypeName> result(QualifiedName function);

    /** The rows that a function that somebody has made gives, if all of that name give the same. */
    Optional<List<ResultColumn>> rows(QualifiedName function);
}
