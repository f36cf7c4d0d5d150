/** What a runbook is held to: that it can be followed at night by somebody who never saw it. */
package dev.runwell.rules.runbook;
