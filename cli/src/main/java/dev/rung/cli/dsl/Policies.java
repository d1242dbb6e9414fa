package dev.rung.cli.dsl;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.SqlStatement;
import java.util.List;
import java.util.Locale;

/** {@code create policy}. */
final class Policies {

    private Policies() {}

    static Code create(SqlStatement.CreateObject policy) {
        var on = policy.object().on();
        if (on == null) {
            throw new NotInDsl("a policy on nothing");
        }
        var properties = policy.properties();
        var code = Code.call("createPolicy", policy.object().name().name())
                .then("on", Names.of(on))
                .thenIf(properties.containsKey("as"), "asRestrictive");
        var command = properties.get("for");
        code = command == null ? code : code.then("for" + capitalized(command));
        var roles = properties.get("to");
        code = roles == null ? code : code.then("to", roles(roles));
        var using = properties.get("using");
        code = using == null ? code : code.then("using", Expressions.unwrapped(using.text()));
        var check = properties.get("with check");
        return (check == null ? code : code.then("withCheck", Expressions.unwrapped(check.text()))).executed();
    }

    private static String capitalized(Fragment word) {
        return word.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + word.text().substring(1);
    }

    private static List<String> roles(Fragment roles) {
        return Roles.named(List.of(roles.text().split(", ")));
    }
}
