package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/**
 * An option of a database, such as {@code encoding = utf8}.
 *
 * @param name its name; {@code connection limit} is {@code connection_limit}
 * @param value its value; absent for the default
 * @param place where it stands
 */
public record DatabaseOption(Name name, Optional<SettingValue> value, Place place) implements Node {}
