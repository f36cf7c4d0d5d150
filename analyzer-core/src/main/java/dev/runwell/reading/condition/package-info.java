/** What runbooks quote of their alerts: expressions, thresholds, how long something lasts. */
package dev.runwell.reading.condition;
