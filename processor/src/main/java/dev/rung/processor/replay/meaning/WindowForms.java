package dev.rung.processor.replay.meaning;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.SortElement;
import dev.rung.sql.tree.Window;
import java.util.ArrayList;

/** The forms of windows that have names. */
final class WindowForms {

    private final QueryForms forms;
    private final FormScope scope;

    WindowForms(QueryForms forms, FormScope scope) {
        this.forms = forms;
        this.scope = scope;
    }

    Form of(Select.NamedWindow window) {
        var specification = window.window();
        var parts = new ArrayList<Form>();
        specification.partition().forEach(value -> parts.add(Form.of("partition by", part(value))));
        specification.order().forEach(element -> parts.add(Form.of(order(element), part(element.value()))));
        specification.frame().ifPresent(frame -> parts.add(frame(frame)));
        return Form.of(
                "window " + window.name().text() + " "
                        + specification.base().map(Name::text).orElse(""),
                parts);
    }

    private Form frame(Window.Frame frame) {
        var parts = new ArrayList<Form>();
        frame.start().offset().ifPresent(offset -> parts.add(part(offset)));
        frame.end().flatMap(Window.Bound::offset).ifPresent(offset -> parts.add(part(offset)));
        var end = frame.end().map(bound -> "and " + bound.kind()).orElse("");
        return Form.of(frame.unit() + " " + frame.start().kind() + " " + end + " " + frame.exclusion(), parts);
    }

    private Form part(Expression value) {
        return forms.expressions(scope).part(forms.analyzed(value, scope));
    }

    /** In one way for each order: {@code desc} alone means {@code desc nulls first}. */
    static String order(SortElement element) {
        var using = element.using().map(operator -> operator.symbol()).orElse("<");
        boolean isDescending = element.direction() == SortElement.Direction.DESC || using.equals(">");
        boolean isNullsFirst = element.nulls() == SortElement.Nulls.DEFAULT
                ? isDescending
                : element.nulls() == SortElement.Nulls.FIRST;
        return (isDescending ? "desc" : "asc")
                + (isNullsFirst ? " nulls first" : " nulls last")
                + (using.equals("<") || using.equals(">") ? "" : " using " + using);
    }
}
