/** What links lead to, judged offline against the files and headings that are there. */
package dev.runwell.reading.links;
