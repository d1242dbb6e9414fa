package dev.rung.processor.replay.effect.type;

import dev.rung.processor.replay.effect.column.StoredValues;
import dev.rung.processor.replay.effect.constraint.ConstraintCreation;
import dev.rung.processor.replay.effect.text.CollationEffects;
import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Domain;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.DomainConstraint;
import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to domains. */
public final class DomainEffects implements DomainStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public DomainEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(DomainStatement statement) {
        statement.accept(this);
    }

    // create

    @Override
    public @Nullable Void create(DomainStatement.Create create) {
        var type = transition.binder().type(create.type());
        transition.target(create.name()).ifPresent(schema -> {
            var domain = SchemaObject.of(
                            ObjectKind.DOMAIN,
                            schema,
                            create.name().name().text(),
                            new Domain(
                                    type,
                                    CollationEffects.written(create.collation()),
                                    Optional.empty(),
                                    Optional.empty()))
                    .needing(type.needs())
                    .needing(CollationEffects.needs(transition, create.collation()));
            if (transition.isFree(domain, false, create.name().place())) {
                create(create, transition.add(domain));
            }
        });
        return null;
    }

    private void create(DomainStatement.Create create, SchemaObject domain) {
        setDefault(domain, create.defaultValue());
        create.constraints().forEach(constraint -> add(transition.current(domain), constraint));
    }

    /** Of {@code default null} PostgreSQL keeps nothing. */
    private void setDefault(SchemaObject domain, Optional<Expression> value) {
        var bound = value.filter(expression -> !(expression instanceof Constant.Null))
                .map(expression -> transition
                        .binder()
                        .value(expression, domain.definition(Domain.class).type()));
        transition.replace(domain.withoutNeedsOf(Dependency.Part.DEFAULT)
                .mapped(Domain.class, definition -> definition.withStandard(bound.map(found -> found.code())))
                .needing(bound.map(found -> found.dependencies(Dependency.Type.NORMAL, Dependency.Part.DEFAULT))
                        .orElse(Set.of())));
    }

    private void add(SchemaObject domain, DomainConstraint constraint) {
        if (constraint instanceof DomainConstraint.Check check) {
            addCheck(domain, check);
        } else if (constraint instanceof DomainConstraint.NotNull notNull
                && domain.definition(Domain.class).notNull().isEmpty()) {
            var name = notNull.name().map(Name::text).orElseGet(() -> chosen(domain, "not_null"));
            transition.replace(domain.mapped(Domain.class, definition -> definition.withNotNull(Optional.of(name))));
        }
    }

    private void addCheck(SchemaObject domain, DomainConstraint.Check check) {
        var type = domain.definition(Domain.class).type();
        var bound = transition.binder().valueExpression(check.condition(), type);
        var name = check.name().map(Name::text).orElseGet(() -> chosen(domain, "check"));
        var definition =
                ConstraintCreation.attributed(Constraint.of(new Constraint.Check(bound.code())), check.attributes());
        var constraint = SchemaObject.of(ObjectKind.CONSTRAINT, domain.schema(), name, definition)
                .partOf(domain.id())
                .needing(bound.dependencies());
        if (transition.isFree(constraint, false, check.name().map(Name::place).orElse(check.place()))) {
            transition.add(constraint);
        }
    }

    private String chosen(SchemaObject domain, String label) {
        return ChosenNames.choose(
                domain.name(),
                List.of(),
                label,
                name -> !transition.schema().constraints(domain.schema(), name).isEmpty());
    }

    // alter

    private Optional<SchemaObject> domain(QualifiedName name) {
        return transition.find(ObjectKind.DOMAIN, name, Verdict.isOfTheSystem(name));
    }

    @Override
    public @Nullable Void setDefault(DomainStatement.SetDefault set) {
        domain(set.name()).ifPresent(domain -> setDefault(domain, set.defaultValue()));
        return null;
    }

    @Override
    public @Nullable Void setNotNull(DomainStatement.SetNotNull set) {
        domain(set.name())
                .filter(domain -> domain.definition(Domain.class).notNull().isPresent() != set.isNotNull())
                .ifPresent(domain -> transition.replace(domain.mapped(
                        Domain.class,
                        definition -> definition.withNotNull(
                                set.isNotNull() ? Optional.of(chosen(domain, "not_null")) : Optional.empty()))));
        return null;
    }

    @Override
    public @Nullable Void addConstraint(DomainStatement.AddConstraint add) {
        domain(add.name())
                .filter(domain -> !isTried(add.constraint())
                        || !isWithin(domain, add.constraint().place()))
                .ifPresent(domain -> add(domain, add.constraint()));
        return null;
    }

    private static boolean isTried(DomainConstraint constraint) {
        return !(constraint instanceof DomainConstraint.Check check)
                || !check.attributes().isNotValid();
    }

    /** PostgreSQL tries a constraint on columns of the domain, and cannot on values that lie within others ({@code get_rels_with_domain}). */
    private boolean isWithin(SchemaObject domain, Place place) {
        var keeper = new StoredValues(transition.schema()).keeperWithin(domain);
        keeper.ifPresent(column -> transition
                .verdict()
                .refused(
                        "0A000",
                        "a constraint for the domain `%s`, whose values lie within column `%s`"
                                .formatted(
                                        transition.schema().describe(domain),
                                        transition.schema().describe(column)),
                        "PostgreSQL does not look into arrays, rows and ranges to try it",
                        "add it `not valid`",
                        place,
                        domain,
                        column));
        return keeper.isPresent();
    }

    @Override
    public @Nullable Void dropConstraint(DomainStatement.DropConstraint drop) {
        domain(drop.name()).ifPresent(domain -> {
            var notNull = domain.definition(Domain.class).notNull();
            if (notNull.isPresent() && notNull.get().equals(drop.constraint().text())) {
                transition.replace(domain.mapped(Domain.class, definition -> definition.withNotNull(Optional.empty())));
            } else if (drop.ifExists()) {
                transition
                        .names()
                        .part(domain, ObjectKind.CONSTRAINT, drop.constraint())
                        .ifPresent(transition::remove);
            } else {
                transition
                        .known(domain, ObjectKind.CONSTRAINT, drop.constraint())
                        .ifPresent(transition::remove);
            }
        });
        return null;
    }

    @Override
    public @Nullable Void renameConstraint(DomainStatement.RenameConstraint rename) {
        domain(rename.name()).ifPresent(domain -> {
            var notNull = domain.definition(Domain.class).notNull();
            if (notNull.isPresent() && notNull.get().equals(rename.constraint().text())) {
                transition.replace(domain.mapped(
                        Domain.class,
                        definition -> definition.withNotNull(
                                Optional.of(rename.newName().text()))));
            } else {
                transition
                        .known(domain, ObjectKind.CONSTRAINT, rename.constraint())
                        .ifPresent(constraint -> rename(constraint, rename.newName()));
            }
        });
        return null;
    }

    @Override
    public @Nullable Void validateConstraint(DomainStatement.ValidateConstraint validate) {
        domain(validate.name())
                .flatMap(domain -> transition.known(domain, ObjectKind.CONSTRAINT, validate.constraint()))
                .ifPresent(constraint ->
                        transition.replace(constraint.mapped(Constraint.class, definition -> definition.valid(true))));
        return null;
    }

    @Override
    public @Nullable Void rename(DomainStatement.Rename rename) {
        domain(rename.name()).ifPresent(domain -> rename(domain, rename.newName()));
        return null;
    }

    private void rename(SchemaObject object, Name to) {
        var renamed = object.named(to.text());
        if (transition.isFree(renamed, false, to.place())) {
            transition.replace(renamed);
        }
    }

    @Override
    public @Nullable Void setOwner(DomainStatement.SetOwner set) {
        domain(set.name()).ifPresent(domain -> transition.replace(Owners.given(domain, set.owner())));
        return null;
    }

    @Override
    public @Nullable Void setSchema(DomainStatement.SetSchema set) {
        domain(set.name()).ifPresent(domain -> transition.move(domain, set.schema()));
        return null;
    }

    @Override
    public @Nullable Void drop(DomainStatement.Drop drop) {
        TypeEffects.drop(transition, ObjectKind.DOMAIN, drop.domains(), drop.ifExists(), drop.behavior());
        return null;
    }
}
