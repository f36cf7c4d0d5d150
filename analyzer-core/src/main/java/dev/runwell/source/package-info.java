/** Text of a file and places in it: spans, lines and columns. */
package dev.runwell.source;
