/**
 * Incidents of the past: what is kept of them, and how they are asked for; no index engine shows.
 */
package dev.runwell.incident;
