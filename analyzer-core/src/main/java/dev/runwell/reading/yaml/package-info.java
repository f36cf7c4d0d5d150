/**
 * YAML as a small immutable tree whose values know their place in the file; for front matter,
 * configuration and alert rules alike.
 */
package dev.runwell.reading.yaml;
