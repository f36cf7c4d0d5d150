/** How long it took: what a post-mortem states, and what its timeline tells. */
package dev.runwell.reading.clocks;
