/** Timelines: from tables, lists, paragraphs, headings and code blocks to entries. */
package dev.runwell.reading.timeline;
