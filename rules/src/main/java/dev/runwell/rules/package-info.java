/** The built-in rules and their registry. */
package dev.runwell.rules;
