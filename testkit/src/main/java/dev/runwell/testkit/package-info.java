/** Turns the examples on a rule's page into tests. */
package dev.runwell.testkit;
