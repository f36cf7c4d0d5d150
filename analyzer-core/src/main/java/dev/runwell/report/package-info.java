/** What a run found, written for people and for machines: one class a format. */
package dev.runwell.report;
