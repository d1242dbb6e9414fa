package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/**
 * An option of a statement that keeps order or explains, such as {@code verbose} or {@code parallel 4}.
 *
 * @param name its name
 * @param value its value, if one is written
 * @param place where it stands
 */
public record UtilityOption(Name name, Optional<SettingValue> value, Place place) implements Node {}
