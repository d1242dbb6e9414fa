/**
 * The schema that JPA entities want: the SQL that Hibernate writes for them, without a connection.
 *
 * <p>{@link dev.rung.cli.entities.Hibernate} asks the application's own Hibernate for it, through the service interface of Jakarta
 * Persistence; {@link dev.rung.cli.entities.ManagedClasses} finds the entities where no persistence unit lists them.
 */
@NullMarked
package dev.rung.cli.entities;

import org.jspecify.annotations.NullMarked;
