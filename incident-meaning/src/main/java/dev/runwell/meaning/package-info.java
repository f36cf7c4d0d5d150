/** Which sentences mean alike, by a small model that runs on the machine itself. */
package dev.runwell.meaning;
