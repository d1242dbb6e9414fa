package dev.rung.sql.parser;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.XmlFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions of SQL/XML. */
final class XmlGrammar {

    private XmlGrammar() {}

    static Expression function(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "xmlconcat" -> new XmlFunction.Concat(at.list(ExpressionGrammar::expression), at.since(start));
            case "xmlelement" -> element(at, start);
            case "xmlexists" -> existsIn(at, start);
            case "xmlforest" -> new XmlFunction.Forest(at.list(XmlGrammar::namedValue), at.since(start));
            case "xmlparse" -> parse(at, start);
            case "xmlpi" -> instruction(at, start);
            case "xmlroot" -> root(at, start);
            default -> serialize(at, start);
        };
    }

    private static Expression element(Cursor at, int start) {
        at.expect("(", "name");
        var name = at.label();
        List<XmlFunction.NamedValue> attributes = List.of();
        var content = new ArrayList<Expression>();
        if (at.accept(",")) {
            boolean hasAttributes = at.follows("xmlattributes", "(");
            if (hasAttributes) {
                at.expect("xmlattributes");
                attributes = at.list(XmlGrammar::namedValue);
            }
            if (!hasAttributes || at.accept(",")) {
                content.addAll(ExpressionGrammar.expressions(at));
            }
        }
        at.expect(")");
        return new XmlFunction.Element(name, attributes, content, at.since(start));
    }

    /** {@code xml_attribute_el}. */
    private static XmlFunction.NamedValue namedValue(Cursor at) {
        int start = at.mark();
        var value = ExpressionGrammar.expression(at);
        var name = at.after("as", Cursor::label);
        return new XmlFunction.NamedValue(value, name, at.since(start));
    }

    private static Expression existsIn(Cursor at, int start) {
        at.expect("(");
        var path = ExpressionGrammar.operand(at);
        var document = passed(at);
        at.expect(")");
        return new XmlFunction.ExistsIn(path, document, at.since(start));
    }

    /** {@code xmlexists_argument}: how the document is passed makes no difference. */
    static Expression passed(Cursor at) {
        at.expect("passing");
        mechanism(at);
        var document = ExpressionGrammar.operand(at);
        mechanism(at);
        return document;
    }

    private static void mechanism(Cursor at) {
        if (at.accept("by")) {
            at.expectAny("ref", "value");
        }
    }

    private static XmlFunction.Content content(Cursor at) {
        return at.expectAny("document", "content").equals("document")
                ? XmlFunction.Content.DOCUMENT
                : XmlFunction.Content.CONTENT;
    }

    private static Expression parse(Cursor at, int start) {
        at.expect("(");
        var content = content(at);
        var value = ExpressionGrammar.expression(at);
        var whitespace = at.acceptAny("preserve", "strip");
        if (whitespace.isPresent()) {
            at.expect("whitespace");
        }
        at.expect(")");
        boolean keepsWhitespace = whitespace.filter("preserve"::equals).isPresent();
        return new XmlFunction.Parse(content, value, keepsWhitespace, at.since(start));
    }

    private static Expression instruction(Cursor at, int start) {
        at.expect("(", "name");
        var name = at.label();
        var content = at.after(",", ExpressionGrammar::expression);
        at.expect(")");
        return new XmlFunction.Instruction(name, content, at.since(start));
    }

    private static Expression root(Cursor at, int start) {
        at.expect("(");
        var value = ExpressionGrammar.expression(at);
        at.expect(",");
        at.expect("version");
        boolean hasNone = at.follows("no", "value");
        if (hasNone) {
            at.expect("no", "value");
        }
        var version = hasNone ? Optional.<Expression>empty() : Optional.of(ExpressionGrammar.expression(at));
        var standalone = standalone(at);
        at.expect(")");
        return new XmlFunction.Root(value, version, standalone, at.since(start));
    }

    private static XmlFunction.Standalone standalone(Cursor at) {
        if (!at.accept(",")) {
            return XmlFunction.Standalone.DEFAULT;
        }
        at.expect("standalone");
        if (at.expectAny("yes", "no").equals("yes")) {
            return XmlFunction.Standalone.YES;
        }
        return at.accept("value") ? XmlFunction.Standalone.NO_VALUE : XmlFunction.Standalone.NO;
    }

    private static Expression serialize(Cursor at, int start) {
        at.expect("(");
        var content = content(at);
        var value = ExpressionGrammar.expression(at);
        at.expect("as");
        var type = TypeGrammar.simple(at);
        boolean isIndented = at.accept("indent");
        if (!isIndented && at.accept("no")) {
            at.expect("indent");
        }
        at.expect(")");
        return new XmlFunction.Serialize(content, value, type, isIndented, at.since(start));
    }
}
