/** What an action item has to say, so that it gets done. */
package dev.runwell.rules.actionitem;
