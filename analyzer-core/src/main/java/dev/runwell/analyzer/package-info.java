/** The door for command lines, build plugins and editors: files in, findings out. */
package dev.runwell.analyzer;
