/** Comments in documents that hold findings back, for a reason and perhaps until a date. */
package dev.runwell.suppression;
