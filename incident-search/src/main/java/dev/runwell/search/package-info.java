/** Incident search on Apache Lucene. */
package dev.runwell.search;
