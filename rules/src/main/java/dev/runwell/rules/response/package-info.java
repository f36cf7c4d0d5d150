/** Rules about the response to an incident: the handbook's clocks, each its own. */
package dev.runwell.rules.response;
