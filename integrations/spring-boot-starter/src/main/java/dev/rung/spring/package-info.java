/**
 * Rung in a Spring Boot application. {@link dev.rung.spring.RungAutoConfiguration} applies the migrations to the application's data source, or to one of
 * their own, before anything else uses it; what is left of this package shows what became of it.
 */
@NullMarked
package dev.rung.spring;

import org.jspecify.annotations.NullMarked;
