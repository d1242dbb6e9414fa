package dev.rung.sql.printer;

import dev.rung.sql.tree.XmlTable;

/** {@code xmltable}. */
final class XmlTablePrinter {

    private XmlTablePrinter() {}

    static void print(XmlTable table, Output out) {
        out.wordsIf(table.isLateral(), "lateral").words("xmltable").openCall();
        if (!table.namespaces().isEmpty()) {
            out.words("xmlnamespaces")
                    .openCall()
                    .separated(table.namespaces(), namespace -> namespace(namespace, out))
                    .behind(")")
                    .behind(",");
        }
        ExpressionPrinter.operand(table.rows(), out);
        ExpressionPrinter.operand(table.document(), out.words("passing"));
        out.words("columns").separated(table.columns(), column -> column(column, out)).behind(")");
        FromPrinter.alias(table.alias(), out);
    }

    private static void namespace(XmlTable.Namespace namespace, Output out) {
        out.wordsIf(namespace.name().isEmpty(), "default");
        ExpressionPrinter.restricted(namespace.address(), out);
        out.optional(namespace.name(), out::name, "as");
    }

    private static void column(XmlTable.Column column, Output out) {
        if (column instanceof XmlTable.Ordinality ordinality) {
            out.name(ordinality.name()).words("for", "ordinality");
        } else if (column instanceof XmlTable.Typed typed) {
            TypePrinter.print(typed.type(), out.name(typed.name()));
            out.optional(typed.path(), path -> ExpressionPrinter.restricted(path, out), "path");
            out.optional(typed.standard(), standard -> ExpressionPrinter.restricted(standard, out), "default");
            out.wordsIf(typed.isNotNull(), "not", "null");
        }
    }
}
