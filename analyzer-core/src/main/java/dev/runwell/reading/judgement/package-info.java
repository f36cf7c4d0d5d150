/** Sentences that judge people: who is said to have done what, and how it is judged. */
package dev.runwell.reading.judgement;
