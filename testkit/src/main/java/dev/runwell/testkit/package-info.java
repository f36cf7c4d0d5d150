/**
 * Runs the examples on the pages of rules as JUnit tests, for built-in rules and for those of a
 * house.
 *
 * <p>The page of a rule is its documentation and its test. Under <em>Flagged</em> and
 * <em>Accepted</em> stand fenced examples in Markdown. A mark at the end of a line says what is to
 * be reported there: the column, counted from 1 in the line without its marks, and words of the
 * message.
 *
 * <pre>{@code
 * ## Flagged
 *
 * ```markdown postmortem
 * - Raise the pool's limit, P1, due 2026-05-04 <!-- expect 1 "no owner" -->
 * ```
 * }</pre>
 *
 * <p>Whatever carries no mark has to be silent, for every rule of the group. In a test class:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> pages() {
 *   return RulePageTests.of(new OurRules());
 * }
 *
 * @TestFactory
 * Stream<DynamicNode> catalogue() {
 *   return CatalogueChecks.of(new OurRules());
 * }
 * }</pre>
 *
 * <p>{@link dev.runwell.testkit.CleanDocument} tests rules on a whole document: one change, and
 * exactly the rules that it ought to break.
 */
package dev.runwell.testkit;
