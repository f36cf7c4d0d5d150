package dev.runwell.incident;

/**
 * A paragraph, item, cell or block without its marks.
 *
 * @param line where it begins in its document, from 1
 * @param text its text; each line end is one of the document
 */
public record RecordedPassage(int line, String text) {

  /** The line, from 1, of the character at an index of the text. */
  public int lineOf(int index) {
    int ends = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
      ends++;
    }
    return line + ends;
  }
}
