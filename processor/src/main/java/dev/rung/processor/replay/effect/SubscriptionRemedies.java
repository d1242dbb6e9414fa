package dev.rung.processor.replay.effect;

/** Puts subscriptions right. */
final class SubscriptionRemedies implements Remedies {}
