package dev.rung.processor.replay.history;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Remarks;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that there is to compare of an object, and the words for it. */
final class Described {

    private Described() {}

    static SortedMap<String, Value> properties(SchemaObject object) {
        var properties = new TreeMap<>(object.definition().properties().all());
        if (object.kind() == ObjectKind.SEQUENCE && object.parent() != SchemaObject.NONE) {
            properties.put("owned by", new Value.OfObjects(List.of(object.parent())));
        }
        var remarks = object.remarks();
        remarks.comment().ifPresent(comment -> properties.put("comment", new Value.Exact(comment)));
        remarks.owner().ifPresent(owner -> properties.put("owner", new Value.Exact(owner)));
        remarks.labels().forEach((provider, label) -> properties.put("label of " + provider, new Value.Exact(label)));
        remarks.privileges().forEach((privilege, grant) -> properties.put(privilege.words(), words(grant)));
        return properties;
    }

    private static Value words(Remarks.Grant grant) {
        return new Value.Exact(grant.name().toLowerCase(Locale.ROOT));
    }

    static String text(Value value, Schema schema) {
        if (value instanceof Value.Exact exact) {
            return exact.text();
        }
        if (value instanceof Value.Meanings meanings) {
            return meanings.codes().stream().map(Code::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Value.OfType type) {
            return type.type().shown(schema);
        }
        if (value instanceof Value.OfObjects objects) {
            return objects.ids().stream()
                    .map(id -> schema.find(id).map(SchemaObject::name).orElse("?"))
                    .collect(Collectors.joining(", "));
        }
        return "yes";
    }
}
