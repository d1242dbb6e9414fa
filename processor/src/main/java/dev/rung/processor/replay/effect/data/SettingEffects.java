package dev.rung.processor.replay.effect.data;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SettingChange;
import dev.rung.sql.tree.SettingStatement;
import dev.rung.sql.tree.SettingValue;
import dev.rung.sql.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What settings do: nothing to a schema, but that {@code search_path} says where names are looked for. */
public final class SettingEffects implements SettingStatement.Cases<@Nullable Void> {

    private static final String SEARCH_PATH = "search_path";

    private final Transition transition;

    public SettingEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(SettingStatement statement) {
        statement.accept(this);
    }

    /** Whether it changes where names are looked for. */
    static boolean isSearchPath(SettingChange change) {
        return change instanceof SettingChange.To to && isSearchPath(to.name())
                || change instanceof SettingChange.ToDefault standard && isSearchPath(standard.name())
                || change instanceof SettingChange.Reset reset && isSearchPath(reset.name())
                || change instanceof SettingChange.FromCurrent current && isSearchPath(current.name());
    }

    private static boolean isSearchPath(QualifiedName name) {
        return name.toString().equalsIgnoreCase(SEARCH_PATH);
    }

    /** A migration is one session, so that it is the same whether it is set for that or for the transaction. */
    @Override
    public @Nullable Void set(SettingStatement.Set set) {
        var change = set.change();
        if (change instanceof SettingChange.To to && isSearchPath(to.name())) {
            transition.names().path(path(to.values()));
        } else if (change instanceof SettingChange.ResetAll
                || isSearchPath(change) && !(change instanceof SettingChange.FromCurrent)) {
            transition.names().path(SearchPath.STANDARD);
        }
        return null;
    }

    private static SearchPath path(List<SettingValue> values) {
        var schemas = new ArrayList<String>();
        for (var value : values) {
            if (value instanceof SettingValue.Word word) {
                schemas.add(word.word().text());
            } else if (value instanceof SettingValue.Text text) {
                schemas.add(text.text().text());
            } else if (value instanceof SettingValue.Number number) {
                schemas.add(number.number().text());
            }
        }
        return new SearchPath(schemas);
    }

    @Override
    public @Nullable Void show(SettingStatement.Show show) {
        return null;
    }

    @Override
    public @Nullable Void discard(SettingStatement.Discard discard) {
        switch (discard.what()) {
            case ALL -> {
                transition.names().path(SearchPath.STANDARD);
                transition.end();
            }
            case TEMP -> transition.end();
            case PLANS, SEQUENCES -> {}
        }
        return null;
    }

    @Override
    public @Nullable Void alterSystem(SettingStatement.AlterSystem alter) {
        new DatabaseEffects(transition).settings(alter.change());
        return null;
    }

    // select set_config('search_path', …, …)

    /** Sets the search path where a statement calls the function for it. */
    public void configure(DataStatement statement) {
        for (var call : Tree.all(statement, Call.class)) {
            var arguments = call.arguments().arguments();
            boolean isSetting = call.function().name().text().equals("set_config")
                    && arguments.size() == 3
                    && text(arguments.get(0).value()).equalsIgnoreCase(SEARCH_PATH);
            if (isSetting && arguments.get(1).value() instanceof Constant.Text path) {
                transition.names().path(new SearchPath(split(path.text())));
            } else if (isSetting) {
                transition
                        .verdict()
                        .doubtEverything(call.place(), "where names are looked for is known at run time only");
            }
        }
    }

    private static String text(Expression expression) {
        return expression instanceof Constant.Text text ? text.text() : "";
    }

    /** {@code SplitIdentifierString} of PostgreSQL 18: names at commas, in quotes or folded. */
    private static List<String> split(String path) {
        return Lexer.tokens(path).stream()
                .filter(Token::isName)
                .map(Token::value)
                .toList();
    }
}
