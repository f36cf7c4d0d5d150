/** What templates leave behind: prompts and stand-ins that nobody replaced. */
package dev.runwell.reading.placeholders;
