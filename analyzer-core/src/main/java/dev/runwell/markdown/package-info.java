/** Markdown as a tree of blocks with exact spans; the only importer of the Markdown parser. */
package dev.runwell.markdown;
