package dev.runwell.meaning;

import java.util.Arrays;
import java.util.OptionalInt;

/** Spells a text in the pieces that a model knows: the longest that fits, again and again. */
final class WordPiece {
  /** Begins every piece that continues a word. */
  private static final String CONTINUED = "##";

  /** What is longer is no word, in code points. */
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  /** How many pieces a model sees, the two that stand around a text among them. */
  private final int most;

  WordPiece(Vocabulary vocabulary, int most) {
    this.vocabulary = vocabulary;
    this.most = most;
  }

  /** The numbers of a text's pieces; what does not fit is cut off. */
  long[] numbers(String text) {
    Pieces pieces = new Pieces(most - 1);
    pieces.add(vocabulary.first());
    for (String word : PlainWords.of(text)) {
      if (!pieces.hasRoom()) {
        break;
      }
      spell(word, pieces);
    }
    return pieces.endedBy(vocabulary.last());
  }

  private void spell(String word, Pieces pieces) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      pieces.add(vocabulary.unknown());
      return;
    }
    int before = pieces.size;
    int at = 0;
    while (at < word.length()) {
      int end = word.length();
      OptionalInt found = piece(word, at, end);
      while (found.isEmpty() && end > at + 1) {
        found = piece(word, at, --end);
      }
      if (found.isEmpty()) {
        pieces.size = before; // half a word says less than that there is one
        pieces.add(vocabulary.unknown());
        return;
      }
      pieces.add(found.getAsInt());
      at = end;
    }
  }

  private OptionalInt piece(String word, int start, int end) {
    String piece = word.substring(start, end);
    return vocabulary.number(start == 0 ? piece : CONTINUED + piece);
  }

  /** Pieces up to a number of them; the size is that without the limit while a word is spelt. */
  private static final class Pieces {
    private final long[] numbers;
    private int size;

    Pieces(int most) {
      numbers = new long[most + 1];
    }

    boolean hasRoom() {
      return size < numbers.length - 1;
    }

    void add(int number) {
      if (hasRoom()) {
        numbers[size] = number;
      }
      size++;
    }

    long[] endedBy(int number) {
      int length = Math.min(size, numbers.length - 1);
      numbers[length] = number;
      return Arrays.copyOf(numbers, length + 1);
    }
  }
}
