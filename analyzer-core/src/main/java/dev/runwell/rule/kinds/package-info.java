/**
 * Kinds of rule that a page tells instead of a class of their own: what is required, or must not
 * be, and where.
 */
package dev.runwell.rule.kinds;
