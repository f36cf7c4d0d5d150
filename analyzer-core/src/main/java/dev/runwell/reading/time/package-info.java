/** The one careful reader of dates, times, durations, zones and numbers; it never guesses. */
package dev.runwell.reading.time;
