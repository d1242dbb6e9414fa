package dev.rung.processor.replay.effect;

/** Roles are of the cluster: nobody is told to put them right. */
final class RoleRemedies implements Remedies {}
