/** What definitions of alerts are held to: that whoever is paged gets to a page that helps. */
package dev.runwell.rules.alert;
