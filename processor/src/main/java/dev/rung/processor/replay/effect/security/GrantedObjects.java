package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.routine.RoutineReferences;
import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PrivilegeTarget;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The objects that privileges are granted on; those outside of the schema are left out. */
final class GrantedObjects implements PrivilegeTarget.Cases<List<SchemaObject>> {

    private final Transition transition;

    GrantedObjects(Transition transition) {
        this.transition = transition;
    }

    private static <T> List<SchemaObject> all(List<T> names, Function<T, Optional<SchemaObject>> find) {
        return names.stream()
                .flatMap(name -> find.apply(name).stream())
                .distinct()
                .toList();
    }

    private List<SchemaObject> plain(ObjectKind kind, List<Name> names) {
        return all(names, new NamedObjects(transition, kind)::find);
    }

    @Override
    public List<SchemaObject> tables(PrivilegeTarget.Tables it) {
        return all(it.names(), transition::relation);
    }

    @Override
    public List<SchemaObject> sequences(PrivilegeTarget.Sequences it) {
        return all(it.names(), name -> transition.find(ObjectKind.SEQUENCE, name, false));
    }

    @Override
    public List<SchemaObject> domains(PrivilegeTarget.Domains it) {
        return types(it.names(), ObjectKind.DOMAIN);
    }

    @Override
    public List<SchemaObject> types(PrivilegeTarget.Types it) {
        return types(it.names(), ObjectKind.TYPE);
    }

    private List<SchemaObject> types(List<QualifiedName> names, ObjectKind kind) {
        return all(names, name -> new ReferencedObjects(transition).type(name, kind));
    }

    @Override
    public List<SchemaObject> foreignDataWrappers(PrivilegeTarget.ForeignDataWrappers it) {
        return plain(ObjectKind.FOREIGN_DATA_WRAPPER, it.names());
    }

    @Override
    public List<SchemaObject> foreignServers(PrivilegeTarget.ForeignServers it) {
        return plain(ObjectKind.SERVER, it.names());
    }

    @Override
    public List<SchemaObject> routines(PrivilegeTarget.Routines it) {
        return all(it.routines(), routine -> new RoutineReferences(transition).find(it.kind(), routine, false));
    }

    @Override
    public List<SchemaObject> languages(PrivilegeTarget.Languages it) {
        return plain(ObjectKind.LANGUAGE, it.names());
    }

    @Override
    public List<SchemaObject> schemas(PrivilegeTarget.Schemas it) {
        return plain(ObjectKind.SCHEMA, it.names());
    }

    @Override
    public List<SchemaObject> allInSchemas(PrivilegeTarget.AllInSchemas it) {
        var kinds = kinds(it.what());
        return plain(ObjectKind.SCHEMA, it.schemas()).stream()
                .flatMap(schema -> transition.schema().objects().values().stream()
                        .filter(object -> object.schema() == schema.id() && kinds.contains(object.kind())))
                .toList();
    }

    private static Set<ObjectKind> kinds(PrivilegeTarget.Contained what) {
        return switch (what) {
            case TABLES -> Set.of(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);
            case SEQUENCES -> Set.of(ObjectKind.SEQUENCE);
            case FUNCTIONS -> Set.of(ObjectKind.FUNCTION, ObjectKind.AGGREGATE);
            case PROCEDURES -> Set.of(ObjectKind.PROCEDURE);
            case ROUTINES -> Set.of(ObjectKind.FUNCTION, ObjectKind.AGGREGATE, ObjectKind.PROCEDURE);
        };
    }

    @Override
    public List<SchemaObject> databases(PrivilegeTarget.Databases it) {
        return List.of();
    }

    @Override
    public List<SchemaObject> largeObjects(PrivilegeTarget.LargeObjects it) {
        return List.of();
    }

    @Override
    public List<SchemaObject> parameters(PrivilegeTarget.Parameters it) {
        return List.of();
    }

    @Override
    public List<SchemaObject> tablespaces(PrivilegeTarget.Tablespaces it) {
        return List.of();
    }
}
