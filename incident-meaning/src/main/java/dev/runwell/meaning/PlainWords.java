package dev.runwell.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words as BERT's uncased models were taught to: lower case without accents, every
 * sign of punctuation and every Chinese character a word of its own.
 */
final class PlainWords {
  private static final int REPLACEMENT = 0xFFFD;

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private PlainWords() {}

  /** The words of a text, in their order. */
  static List<String> of(String text) {
    PlainWords words = new PlainWords();
    plain(text).codePoints().forEach(words::add);
    words.end();
    return words.words;
  }

  private static String plain(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return Normalizer.isNormalized(low, Normalizer.Form.NFD)
        ? low
        : Normalizer.normalize(low, Normalizer.Form.NFD);
  }

  private void add(int sign) {
    if (isBlank(sign)) {
      end();
    } else if (isPunctuation(sign) || isChinese(sign)) {
      end();
      words.add(Character.toString(sign));
    } else if (!isDropped(sign)) {
      word.appendCodePoint(sign);
    }
  }

  private void end() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isBlank(int sign) {
    return sign == '\t' || sign == '\n' || sign == '\r' || Character.isSpaceChar(sign);
  }

  /** Accents, which stand alone once a text is decomposed, and what nobody sees. */
  private static boolean isDropped(int sign) {
    return sign == 0
        || sign == REPLACEMENT
        || switch (Character.getType(sign)) {
          case Character.NON_SPACING_MARK,
              Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  private static boolean isPunctuation(int sign) {
    if (sign < 0x80) {
      return sign > ' ' && sign < 0x7F && !Character.isLetterOrDigit(sign);
    }
    return switch (Character.getType(sign)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The blocks of the model's training, not today's: later extensions are no words there. */
  private static boolean isChinese(int sign) {
    return (sign >= 0x4E00 && sign <= 0x9FFF)
        || (sign >= 0x3400 && sign <= 0x4DBF)
        || (sign >= 0xF900 && sign <= 0xFAFF)
        || (sign >= 0x20000 && sign <= 0x2A6DF)
        || (sign >= 0x2A700 && sign <= 0x2B73F)
        || (sign >= 0x2B740 && sign <= 0x2B81F)
        || (sign >= 0x2B920 && sign <= 0x2CEAF)
        || (sign >= 0x2F800 && sign <= 0x2FA1F);
  }
}
