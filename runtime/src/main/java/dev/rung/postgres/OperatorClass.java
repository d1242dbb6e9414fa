package dev.rung.postgres;

import org.jooq.Context;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.CustomField;

/** A column or expression of an index, with the operator class by which it is indexed. */
final class OperatorClass<T> extends CustomField<T> {

    private final Field<T> field;
    private final Name operatorClass;

    OperatorClass(Field<T> field, Name operatorClass) {
        super(field.getUnqualifiedName(), field.getDataType());
        this.field = field;
        this.operatorClass = operatorClass;
    }

    @Override
    public void accept(Context<?> context) {
        context.visit(IndexElement.key(field)).sql(' ').qualify(true, inner -> inner.visit(operatorClass));
    }
}
