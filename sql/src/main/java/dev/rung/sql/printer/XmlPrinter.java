package dev.rung.sql.printer;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.XmlFunction;
import java.util.List;

/** Functions of SQL/XML. */
final class XmlPrinter implements XmlFunction.Cases<Output> {

    private final Output out;

    XmlPrinter(Output out) {
        this.out = out;
    }

    private void value(Expression value) {
        ExpressionPrinter.print(value, out);
    }

    @Override
    public Output concat(XmlFunction.Concat function) {
        out.words("xmlconcat").openCall();
        return ExpressionPrinter.separated(function.values(), out).behind(")");
    }

    @Override
    public Output element(XmlFunction.Element function) {
        out.words("xmlelement").openCall().words("name").name(function.name());
        if (!function.attributes().isEmpty()) {
            out.behind(",").words("xmlattributes").openCall();
            named(function.attributes()).behind(")");
        }
        if (!function.content().isEmpty()) {
            ExpressionPrinter.separated(function.content(), out.behind(","));
        }
        return out.behind(")");
    }

    private Output named(List<XmlFunction.NamedValue> values) {
        return out.separated(values, named -> {
            value(named.value());
            out.optional(named.name(), out::name, "as");
        });
    }

    @Override
    public Output forest(XmlFunction.Forest function) {
        out.words("xmlforest").openCall();
        return named(function.elements()).behind(")");
    }

    @Override
    public Output existsIn(XmlFunction.ExistsIn function) {
        out.words("xmlexists").openCall();
        ExpressionPrinter.operand(function.path(), out);
        out.words("passing");
        ExpressionPrinter.operand(function.document(), out);
        return out.behind(")");
    }

    @Override
    public Output parse(XmlFunction.Parse function) {
        out.words("xmlparse").openCall().words(function.content());
        value(function.value());
        return out.wordsIf(function.keepsWhitespace(), "preserve", "whitespace").behind(")");
    }

    @Override
    public Output instruction(XmlFunction.Instruction function) {
        out.words("xmlpi").openCall().words("name").name(function.name());
        function.content().ifPresent(content -> {
            out.behind(",");
            value(content);
        });
        return out.behind(")");
    }

    @Override
    public Output root(XmlFunction.Root function) {
        out.words("xmlroot").openCall();
        value(function.value());
        out.behind(",").words("version").wordsIf(function.version().isEmpty(), "no", "value");
        function.version().ifPresent(this::value);
        if (function.standalone() != XmlFunction.Standalone.DEFAULT) {
            out.behind(",").words("standalone").words(function.standalone());
        }
        return out.behind(")");
    }

    @Override
    public Output serialize(XmlFunction.Serialize function) {
        out.words("xmlserialize").openCall().words(function.content());
        value(function.value());
        out.words("as");
        TypePrinter.print(function.type(), out);
        return out.wordsIf(function.isIndented(), "indent").behind(")");
    }
}
