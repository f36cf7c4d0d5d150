/** What a post-mortem has to tell. */
package dev.runwell.rules.postmortem;
