package dev.runwell.testkit;

/**
 * What an example says is to be reported.
 *
 * @param line the line of the example, from 1
 * @param column the column, from 1, in the line without marks
 * @param text words of the message
 */
record Mark(int line, int column, String text) {

  @Override
  public String toString() {
    return line + ":" + column + " \"" + text + "\"";
  }
}
