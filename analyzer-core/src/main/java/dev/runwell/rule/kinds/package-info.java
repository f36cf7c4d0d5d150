/** Kinds of rule that are told rather than written: what is required, or must not occur, where. */
package dev.runwell.rule.kinds;
