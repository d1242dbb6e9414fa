package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.remedy.Remedies;

/** Roles are of the cluster: nobody is told to put them right. */
public final class RoleRemedies implements Remedies {}
