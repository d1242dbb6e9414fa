package dev.rung.sql.printer;

import dev.rung.sql.tree.RoleOption;
import dev.rung.sql.tree.RoleOption.ConnectionLimit;
import dev.rung.sql.tree.RoleOption.Flag;
import dev.rung.sql.tree.RoleOption.InRoles;
import dev.rung.sql.tree.RoleOption.Members;
import dev.rung.sql.tree.RoleOption.Password;
import dev.rung.sql.tree.RoleOption.SystemId;
import dev.rung.sql.tree.RoleOption.ValidUntil;
import java.util.List;
import java.util.Locale;

/** What a role may and has. */
final class RoleOptionPrinter implements RoleOption.Cases<Output> {

    private final Output out;

    private RoleOptionPrinter(Output out) {
        this.out = out;
    }

    static Output print(List<RoleOption> options, Output out) {
        options.forEach(option -> option.accept(new RoleOptionPrinter(out)));
        return out;
    }

    @Override
    public Output flag(Flag flag) {
        return out.words((flag.isOn() ? "" : "no") + flag.attribute().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Output password(Password password) {
        out.words("password");
        return password.password().map(out::text).orElseGet(() -> out.words("null"));
    }

    @Override
    public Output connectionLimit(ConnectionLimit limit) {
        return out.words("connection", "limit").number(limit.limit());
    }

    @Override
    public Output validUntil(ValidUntil until) {
        return out.words("valid", "until").text(until.time());
    }

    @Override
    public Output inRoles(InRoles in) {
        return RolePrinter.roles(in.roles(), out.words("in", "role"));
    }

    @Override
    public Output members(Members members) {
        return RolePrinter.roles(members.roles(), out.words(members.isAdmin() ? "admin" : "user"));
    }

    @Override
    public Output systemId(SystemId id) {
        return out.words("sysid").number(id.id());
    }
}
