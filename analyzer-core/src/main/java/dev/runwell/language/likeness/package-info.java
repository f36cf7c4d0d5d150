/** How alike texts are by the words they share. */
package dev.runwell.language.likeness;
