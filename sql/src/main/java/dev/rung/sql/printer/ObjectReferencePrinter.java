package dev.rung.sql.printer;

import dev.rung.sql.tree.ObjectReference;

/** Objects of any kind, as statements name them. */
final class ObjectReferencePrinter implements ObjectReference.Cases<Output> {

    private final Output out;

    private ObjectReferencePrinter(Output out) {
        this.out = out;
    }

    static void print(ObjectReference object, Output out) {
        object.accept(new ObjectReferencePrinter(out));
    }

    @Override
    public Output named(ObjectReference.Named object) {
        return out.words(object.kind()).name(object.name());
    }

    @Override
    public Output column(ObjectReference.Column object) {
        return out.words("column").name(object.relation()).close(".").name(object.column());
    }

    @Override
    public Output constraint(ObjectReference.Constraint object) {
        return out.words("constraint").name(object.name()).words("on").name(object.table());
    }

    @Override
    public Output domainConstraint(ObjectReference.DomainConstraint object) {
        return out.words("constraint").name(object.name()).words("on", "domain").name(object.domain());
    }

    @Override
    public Output onTable(ObjectReference.OnTable object) {
        return out.words(object.kind()).name(object.name()).words("on").name(object.table());
    }

    @Override
    public Output routine(ObjectReference.Routine object) {
        out.words(object.kind());
        ReferencePrinter.print(object.routine(), out);
        return out;
    }

    @Override
    public Output aggregate(ObjectReference.Aggregate object) {
        out.words("aggregate");
        ReferencePrinter.print(object.aggregate(), out);
        return out;
    }

    @Override
    public Output operator(ObjectReference.Operator object) {
        out.words("operator");
        ReferencePrinter.print(object.operator(), out);
        return out;
    }

    @Override
    public Output operators(ObjectReference.Operators object) {
        ReferencePrinter.print(object.set(), out);
        return out;
    }

    @Override
    public Output cast(ObjectReference.Cast object) {
        return out.words("cast").parenthesized(() -> {
            TypePrinter.print(object.source(), out);
            out.words("as");
            TypePrinter.print(object.target(), out);
        });
    }

    @Override
    public Output transform(ObjectReference.Transform object) {
        out.words("transform", "for");
        TypePrinter.print(object.type(), out);
        return out.words("language").name(object.language());
    }

    @Override
    public Output largeObject(ObjectReference.LargeObject object) {
        return out.words("large", "object").number(object.number());
    }

    @Override
    public Output type(ObjectReference.Type object) {
        out.words(object.isDomain() ? "domain" : "type");
        TypePrinter.print(object.type(), out);
        return out;
    }
}
