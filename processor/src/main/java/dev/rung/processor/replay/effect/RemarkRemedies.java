package dev.rung.processor.replay.effect;

/** Puts what is said of objects of any kind: comments, owners, privileges, labels right. */
final class RemarkRemedies implements Remedies {}
