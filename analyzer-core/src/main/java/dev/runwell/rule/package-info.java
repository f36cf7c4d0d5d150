/** What a rule is, what it is told, and how it reports. */
package dev.runwell.rule;
