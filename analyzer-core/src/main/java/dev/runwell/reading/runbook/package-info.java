/** Readers of runbooks: commands, steps, and the things that an engineer on call looks for. */
package dev.runwell.reading.runbook;
