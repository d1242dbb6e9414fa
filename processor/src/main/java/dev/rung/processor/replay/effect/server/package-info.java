/** What has to do with other servers: publications, subscriptions and foreign data. */
@NullMarked
package dev.rung.processor.replay.effect.server;

import org.jspecify.annotations.NullMarked;
