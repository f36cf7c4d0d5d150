/**
 * Action items: which lines of a section are items, what they say, and whether one can tell their
 * end.
 */
package dev.runwell.reading.actions;
