/**
 * Readers: from a Markdown tree to the model, by meaning; they never throw on odd input and never
 * judge.
 */
package dev.runwell.reading;
