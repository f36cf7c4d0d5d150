/** Reads how bad an incident was by the words of its impact. */
package dev.runwell.reading.harm;
