package dev.rung.cli.dsl;

import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.DomainConstraint;
import dev.rung.sql.tree.DomainStatement;

/**
 * Statements about domains.
 *
 * @param source the statement
 */
record Domains(Source source) implements DomainStatement.Cases<Code> {

    @Override
    public Code create(DomainStatement.Create domain) {
        NotInDsl.unless(domain.collation().isEmpty(), "the collation of a domain");
        var code = Code.db("createDomain", Names.of(domain.name())).then("as", DataTypes.of(domain.type()));
        if (domain.defaultValue().isPresent()) {
            code = code.then(
                    "default_", new Columns(source).value(domain.defaultValue().get(), domain.type()));
        }
        var constraints = domain.constraints().stream().map(this::constraint).toList();
        return code.thenIf(!constraints.isEmpty(), "constraints", constraints).execute();
    }

    private Code constraint(DomainConstraint constraint) {
        if (!(constraint instanceof DomainConstraint.Check check)) {
            throw new NotInDsl("what is said of a domain");
        }
        NotInDsl.unless(check.attributes().equals(ConstraintAttributes.NONE), "what is said of a constraint");
        return Constraints.call(check.name(), "check", Code.call("condition", source.of(check.condition())));
    }

    @Override
    public Code setDefault(DomainStatement.SetDefault set) {
        return NotInDsl.because("the default of a domain");
    }

    @Override
    public Code setNotNull(DomainStatement.SetNotNull set) {
        return NotInDsl.because("not null of a domain");
    }

    @Override
    public Code addConstraint(DomainStatement.AddConstraint add) {
        return NotInDsl.because("the constraint of a domain");
    }

    @Override
    public Code dropConstraint(DomainStatement.DropConstraint drop) {
        return NotInDsl.because("the constraint of a domain");
    }

    @Override
    public Code renameConstraint(DomainStatement.RenameConstraint rename) {
        return NotInDsl.because("the constraint of a domain");
    }

    @Override
    public Code validateConstraint(DomainStatement.ValidateConstraint validate) {
        return NotInDsl.because("the constraint of a domain");
    }

    @Override
    public Code rename(DomainStatement.Rename rename) {
        return OfObject.renamed("domain", rename.name(), rename.newName());
    }

    @Override
    public Code setOwner(DomainStatement.SetOwner set) {
        return OfObject.owned("domain", set.name(), set.owner());
    }

    @Override
    public Code setSchema(DomainStatement.SetSchema set) {
        return OfObject.moved("domain", set.name(), set.schema());
    }

    @Override
    public Code drop(DomainStatement.Drop drop) {
        return Drops.byJooq(
                "Domain", drop.ifExists(), Names.of(Types.name(Drops.only(drop.domains()))), drop.behavior());
    }

    /** The same domain without a cast that changes nothing. */
    static DomainStatement.Create plain(DomainStatement.Create domain) {
        return new DomainStatement.Create(
                domain.name(),
                domain.type(),
                domain.collation(),
                domain.defaultValue().map(value -> Columns.withoutCast(value, domain.type())),
                domain.constraints(),
                domain.place());
    }
}
