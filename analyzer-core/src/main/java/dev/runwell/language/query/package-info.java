/** Expressions of monitoring's query languages: taken apart, so that two can be compared. */
package dev.runwell.language.query;
