package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.effect.column.ColumnRemedies;
import dev.rung.processor.replay.effect.column.SequenceRemedies;
import dev.rung.processor.replay.effect.constraint.ConstraintRemedies;
import dev.rung.processor.replay.effect.constraint.IndexRemedies;
import dev.rung.processor.replay.effect.operator.AccessMethodRemedies;
import dev.rung.processor.replay.effect.operator.CastRemedies;
import dev.rung.processor.replay.effect.operator.OperatorRemedies;
import dev.rung.processor.replay.effect.operator.TransformRemedies;
import dev.rung.processor.replay.effect.relation.StatisticsRemedies;
import dev.rung.processor.replay.effect.relation.TableRemedies;
import dev.rung.processor.replay.effect.relation.ViewRemedies;
import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.routine.AggregateRemedies;
import dev.rung.processor.replay.effect.routine.LanguageRemedies;
import dev.rung.processor.replay.effect.routine.RoutineRemedies;
import dev.rung.processor.replay.effect.security.PolicyRemedies;
import dev.rung.processor.replay.effect.security.PrivilegeRemedies;
import dev.rung.processor.replay.effect.security.RemarkRemedies;
import dev.rung.processor.replay.effect.security.RoleRemedies;
import dev.rung.processor.replay.effect.server.ForeignDataRemedies;
import dev.rung.processor.replay.effect.server.PublicationRemedies;
import dev.rung.processor.replay.effect.server.SubscriptionRemedies;
import dev.rung.processor.replay.effect.text.CollationRemedies;
import dev.rung.processor.replay.effect.text.ConversionRemedies;
import dev.rung.processor.replay.effect.text.TextSearchRemedies;
import dev.rung.processor.replay.effect.trigger.EventTriggerRemedies;
import dev.rung.processor.replay.effect.trigger.RuleRemedies;
import dev.rung.processor.replay.effect.trigger.TriggerRemedies;
import dev.rung.processor.replay.effect.type.DomainRemedies;
import dev.rung.processor.replay.effect.type.TypeRemedies;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.Set;

/** The remedies for objects of each kind. */
public final class Cures {

    private static final Set<String> REMARKS = Set.of("comment", "owner", "privilege", "label");

    private Cures() {}

    /** The remedies for what is said of an object, or for the object itself, whatever of it changed. */
    public static Remedies of(SchemaObject object, Schema schema, String property) {
        return isOfRemarks(property) ? new RemarkRemedies() : of(object, schema);
    }

    /** Whether it is something that can be said of objects of all kinds. */
    public static boolean isOfRemarks(String property) {
        return REMARKS.contains(property.split(" ", 2)[0]);
    }

    /** The remedies for an object. */
    public static Remedies of(SchemaObject object, Schema schema) {
        var owner = schema.find(object.parent()).map(SchemaObject::kind).orElse(object.kind());
        return switch (object.kind()) {
            case TABLE -> new TableRemedies();
            case COLUMN -> columnOf(owner);
            case CONSTRAINT -> owner == ObjectKind.DOMAIN ? new DomainRemedies() : new ConstraintRemedies();
            case INDEX -> new IndexRemedies();
            case SEQUENCE -> new SequenceRemedies();
            case VIEW, MATERIALIZED_VIEW -> new ViewRemedies();
            case RULE -> new RuleRemedies();
            case FUNCTION, PROCEDURE -> new RoutineRemedies();
            case AGGREGATE -> new AggregateRemedies();
            case TRIGGER -> new TriggerRemedies();
            case POLICY -> new PolicyRemedies();
            case OPERATOR, OPERATOR_CLASS, OPERATOR_FAMILY -> new OperatorRemedies();
            case CAST -> new CastRemedies();
            case EVENT_TRIGGER -> new EventTriggerRemedies();
            case TRANSFORM -> new TransformRemedies();
            case LANGUAGE -> new LanguageRemedies();
            case TYPE -> new TypeRemedies();
            case DOMAIN -> new DomainRemedies();
            case SCHEMA -> new SchemaRemedies();
            case EXTENSION -> new ExtensionRemedies();
            case COLLATION -> new CollationRemedies();
            case CONVERSION -> new ConversionRemedies();
            case TEXT_SEARCH_PARSER, TEXT_SEARCH_TEMPLATE, TEXT_SEARCH_CONFIGURATION, TEXT_SEARCH_DICTIONARY ->
                new TextSearchRemedies();
            case SERVER, FOREIGN_DATA_WRAPPER, USER_MAPPING -> new ForeignDataRemedies();
            case STATISTICS -> new StatisticsRemedies();
            case PUBLICATION -> new PublicationRemedies();
            case SUBSCRIPTION -> new SubscriptionRemedies();
            case ACCESS_METHOD -> new AccessMethodRemedies();
            case DEFAULT_PRIVILEGES -> new PrivilegeRemedies();
            case ROLE -> new RoleRemedies();
        };
    }

    private static Remedies columnOf(ObjectKind owner) {
        return switch (owner) {
            case VIEW, MATERIALIZED_VIEW -> new ViewRemedies();
            case TYPE -> new TypeRemedies();
            default -> new ColumnRemedies();
        };
    }
}
