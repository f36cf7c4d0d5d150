/** Reads what a post-mortem tells about the review of its action items. */
package dev.runwell.reading.reviews;
