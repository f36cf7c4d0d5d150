/** Definitions of alerts, in the formats of several monitoring tools. */
package dev.runwell.reading.alerts;
