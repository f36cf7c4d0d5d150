/** Rules about sentences that judge people. */
package dev.runwell.rules.blame;
