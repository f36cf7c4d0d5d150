/** Rules about what happened when. */
package dev.runwell.rules.timeline;
