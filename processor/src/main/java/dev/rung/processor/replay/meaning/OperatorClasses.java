package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.OperatorClass;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Operator classes, as an index shows them: not where PostgreSQL would have taken the same by itself ({@code get_opclass_name}). */
final class OperatorClasses {

    /** The one that PostgreSQL takes by itself. */
    static final Form STANDARD = Form.of("standard operator class");

    private OperatorClasses() {}

    /** One of the same name that another access method does not take by itself has to be named there in any case. */
    static Form form(QualifiedName name, Optional<Type> type, List<Form> options) {
        var classes = Catalog.of(Catalog.NEWEST).operatorClasses(name.name().text());
        boolean isStandard = options.isEmpty() && classes.stream().anyMatch(one -> isStandard(one, type));
        return isStandard ? STANDARD : Form.of("operator class " + name.name().text(), options);
    }

    /** What can be taken for another type without a change has the operator class of that. */
    private static boolean isStandard(OperatorClass one, Optional<Type> type) {
        return one.isDefault()
                && type.filter(of -> Catalog.of(Catalog.NEWEST).casts().isBinaryCoercible(of.type(), one.type())
                                || of.type().base().isArray() && one.type().is("anyarray"))
                        .isPresent();
    }
}
