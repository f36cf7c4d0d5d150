/** What every document is held to, whatever it is for. */
package dev.runwell.rules.document;
