/**
 * What version control knows about files: {@link dev.runwell.history.History} and what it tells;
 * the only importer of JGit, which nothing loads before a run asks.
 */
package dev.runwell.history;
