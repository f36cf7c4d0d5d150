/** What in a document's commands destroys, and what stands near to guard it. */
package dev.runwell.reading.destruction;
