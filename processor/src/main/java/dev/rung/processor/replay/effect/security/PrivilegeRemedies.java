package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.remedy.ReferenceSpelling;
import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Remarks;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Identifier;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Grants and revokes, on objects of any kind and on those that are to come. */
public final class PrivilegeRemedies implements Remedies {

    private static final Comparator<Remarks.Privilege> BY_NAME =
            Comparator.comparing(Remarks.Privilege::role).thenComparing(Remarks.Privilege::action);

    /** What default privileges say. */
    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        return object.remarks().privileges().keySet().stream()
                .sorted(BY_NAME)
                .flatMap(privilege -> change(privilege, grant(object, privilege), Optional.empty(), object, schema))
                .toList();
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return object.remarks().privileges().keySet().stream()
                .sorted(BY_NAME)
                .flatMap(privilege -> change(privilege, Optional.empty(), grant(object, privilege), object, schema))
                .toList();
    }

    @Override
    public List<Statement> restore(Change change) {
        var was = change.was().remarks().privileges();
        var is = change.is().remarks().privileges();
        var nothing = ofARoleWithNone(change);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .filter(privilege -> privilege.words().equals(change.property()))
                .flatMap(privilege -> change(
                        privilege,
                        grant(change.was(), privilege),
                        grant(change.is(), privilege),
                        change.is(),
                        change.after()))
                .toList();
    }

    /** A role that had no privilege has none again, whatever {@code all} stood for when it was granted all of them. */
    private static Optional<List<Statement>> ofARoleWithNone(Change change) {
        return change.is().remarks().privileges().keySet().stream()
                .filter(privilege -> privilege.words().equals(change.property()))
                .map(Remarks.Privilege::role)
                .filter(role -> !role.equals("public"))
                .filter(role -> change.was().remarks().privileges().keySet().stream()
                        .noneMatch(privilege -> privilege.role().equals(role)))
                .findFirst()
                .flatMap(role -> target(change.is(), change.after())
                        .map(target -> List.of(Spelling.statement(scope(change.is(), change.after()) + "revoke all on "
                                + target + " from " + Spelling.role(role)))));
    }

    private static Optional<Remarks.Grant> grant(SchemaObject object, Remarks.Privilege privilege) {
        return Optional.ofNullable(object.remarks().privileges().get(privilege));
    }

    private static Stream<Statement> change(
            Remarks.Privilege privilege,
            Optional<Remarks.Grant> was,
            Optional<Remarks.Grant> is,
            SchemaObject object,
            Schema schema) {
        var wanted = was.orElse(
                is.equals(Optional.of(Remarks.Grant.REVOKED)) ? Remarks.Grant.GRANTED : Remarks.Grant.REVOKED);
        return target(object, schema).stream().map(target -> {
            var what = action(privilege.action()) + " on " + target;
            var role = Spelling.role(privilege.role());
            var words = switch (wanted) {
                case REVOKED -> "revoke " + what + " from " + role;
                case GRANTABLE -> "grant " + what + " to " + role + " with grant option";
                case GRANTED ->
                    is.equals(Optional.of(Remarks.Grant.GRANTABLE))
                            ? "revoke grant option for " + what + " from " + role
                            : "grant " + what + " to " + role;
            };
            return Spelling.statement(scope(object, schema) + words);
        });
    }

    /** Columns stand in parentheses behind the word. */
    private static String action(String action) {
        int column = action.indexOf(" (");
        return column < 0
                ? action
                : action.substring(0, column + 2) + Identifier.quote(action.substring(column + 2, action.length() - 1))
                        + ")";
    }

    /** {@code table t}; the word that {@code grant} has for its kind is not always that of other statements. */
    private static Optional<String> target(SchemaObject object, Schema schema) {
        if (object.kind() == ObjectKind.DEFAULT_PRIVILEGES) {
            return Optional.of(object.name().split(" of ", 2)[0]);
        }
        var name = new Spelling(schema).of(object);
        return switch (object.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> Optional.of("table " + name);
            case SERVER -> Optional.of("foreign server " + name);
            case AGGREGATE ->
                new ReferenceSpelling(schema)
                        .of(object)
                        .map(it -> "function" + SqlPrinter.print(it).substring("aggregate".length()));
            default -> new ReferenceSpelling(schema).of(object).map(SqlPrinter::print);
        };
    }

    /** For objects that are to come: of whom, and where. */
    private static String scope(SchemaObject object, Schema schema) {
        if (object.kind() != ObjectKind.DEFAULT_PRIVILEGES) {
            return "";
        }
        var words = new ArrayList<String>(List.of("alter default privileges"));
        int creator = object.name().indexOf(" of ");
        if (creator >= 0) {
            words.add("for role " + Spelling.role(object.name().substring(creator + " of ".length())));
        }
        schema.find(object.parent()).ifPresent(in -> words.add("in schema " + Identifier.quote(in.name())));
        return String.join(" ", words) + " ";
    }
}
