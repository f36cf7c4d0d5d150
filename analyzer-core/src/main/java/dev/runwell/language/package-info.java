/**
 * Words and phrases of plain English, as operations people write it. What is looked for is data
 * (lexicons with comments); nothing is loaded before something asks for it.
 */
package dev.runwell.language;
