/** Runwell as a Maven plugin: takes parameters, lets the analyzer decide, and fails the build. */
package dev.runwell.maven;
