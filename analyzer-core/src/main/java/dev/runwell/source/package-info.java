/** The text of one file, decoded once, and the places in it. */
package dev.runwell.source;
