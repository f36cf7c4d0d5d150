/** What the analysis found wrong in the text, and what went wrong with the run. */
package dev.runwell.finding;
