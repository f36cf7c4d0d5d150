/** The configuration of a house: what it says about rules, documents and words. */
package dev.runwell.config;
