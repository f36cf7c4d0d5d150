package dev.runwell.testkit;

/**
 * A fenced block of a page.
 *
 * @param heading the heading of the second level above it; empty if there is none
 * @param line the line of the page, from 1, that its text begins on
 * @param info what stands behind the opening fence
 * @param text what stands between the fences, with a line end behind every line
 * @param asOf the {@code as-of} comment last seen above it; empty if there is none
 */
record Fence(String heading, int line, String info, String text, String asOf) {}
