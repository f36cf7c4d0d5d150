/** Reads chains of whys: five whys in lists, tables, headings, paragraphs or code fences. */
package dev.runwell.reading.whys;
