/** Runs rules on documents: one task a file, and an order that does not depend on threads. */
package dev.runwell.engine;
