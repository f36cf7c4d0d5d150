package dev.runwell.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes JSON as it comes, two spaces a level; whoever uses it keeps names and values in turn.
 * Nothing is kept in memory but how deep it is.
 */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final Appendable out;

  /** Whether anything stands yet in each open object or list, the innermost first. */
  private final Deque<Boolean> filled = new ArrayDeque<>();

  private boolean named;

  /** Writes to {@code out}, which it does not close. */
  public JsonWriter(Appendable out) {
    this.out = out;
  }

  public JsonWriter beginObject() throws IOException {
    return begin('{');
  }

  public JsonWriter endObject() throws IOException {
    return end('}');
  }

  public JsonWriter beginList() throws IOException {
    return begin('[');
  }

  public JsonWriter endList() throws IOException {
    return end(']');
  }

  /** The name of the value that comes next. */
  public JsonWriter name(String name) throws IOException {
    place();
    quote(name);
    out.append(": ");
    named = true;
    return this;
  }

  public JsonWriter value(String text) throws IOException {
    place();
    quote(text);
    return this;
  }

  public JsonWriter value(long number) throws IOException {
    return plain(Long.toString(number));
  }

  public JsonWriter value(boolean truth) throws IOException {
    return plain(Boolean.toString(truth));
  }

  /** A number with three places behind the point. */
  public JsonWriter value(double number) throws IOException {
    return plain(String.format(Locale.ROOT, "%.3f", number));
  }

  public JsonWriter nothing() throws IOException {
    return plain("null");
  }

  /** A named text. */
  public JsonWriter field(String name, String text) throws IOException {
    return name(name).value(text);
  }

  /** A named number. */
  public JsonWriter field(String name, long number) throws IOException {
    return name(name).value(number);
  }

  /** A named yes or no. */
  public JsonWriter field(String name, boolean truth) throws IOException {
    return name(name).value(truth);
  }

  /** A named text, or null. */
  public JsonWriter field(String name, Optional<String> text) throws IOException {
    name(name);
    return text.isPresent() ? value(text.get()) : nothing();
  }

  /** A named list of texts. */
  public JsonWriter field(String name, Iterable<String> texts) throws IOException {
    name(name).beginList();
    for (String text : texts) {
      value(text);
    }
    return endList();
  }

  private JsonWriter plain(String word) throws IOException {
    place();
    out.append(word);
    return this;
  }

  private JsonWriter begin(char mark) throws IOException {
    place();
    out.append(mark);
    filled.push(false);
    return this;
  }

  private JsonWriter end(char mark) throws IOException {
    if (filled.pop()) {
      line();
    }
    out.append(mark);
    if (filled.isEmpty()) {
      out.append('\n');
    }
    return this;
  }

  /** Puts what separates a name or value from what stands before it. */
  private void place() throws IOException {
    if (named) {
      named = false;
    } else if (!filled.isEmpty()) {
      if (filled.pop()) {
        out.append(',');
      }
      filled.push(true);
      line();
    }
  }

  private void line() throws IOException {
    out.append('\n').append("  ".repeat(filled.size()));
  }

  private void quote(String text) throws IOException {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (letter < ' ' || letter == '\u007f' || isLoneSurrogate(text, at)) {
            escape(letter);
          } else {
            out.append(letter);
          }
        }
      }
    }
    out.append('"');
  }

  /** Half a character has no bytes in UTF-8; escaped, it survives. */
  private static boolean isLoneSurrogate(String text, int at) {
    char letter = text.charAt(at);
    if (Character.isHighSurrogate(letter)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(letter)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private void escape(char letter) throws IOException {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((letter >> shift) & 0xF));
    }
  }
}
