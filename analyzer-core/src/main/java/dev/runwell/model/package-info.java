/** What a runbook or post-mortem says, without its markup: documents and their elements. */
package dev.runwell.model;
