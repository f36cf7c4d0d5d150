/** What a post-mortem tells about the response: who held which role, war rooms, escalation. */
package dev.runwell.reading.response;
