/** Who may do what: roles, privileges and policies. And what is said of objects of any kind: comments. */
@NullMarked
package dev.rung.processor.replay.effect.security;

import org.jspecify.annotations.NullMarked;
