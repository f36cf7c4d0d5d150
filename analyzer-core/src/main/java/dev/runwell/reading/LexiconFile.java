package dev.runwell.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Word lists that ship with the readers: UTF-8, one entry a line, comments behind {@code #} at the
 * line's start.
 */
public final class LexiconFile {

  /** One entry, stripped, with its place for error messages. */
  public record Line(String file, int number, String text) {

    /** An error about this line. */
    public IllegalStateException error(String message) {
      return new IllegalStateException(file + ":" + number + ": " + message);
    }
  }

  private LexiconFile() {}

  /**
   * The entries of a file that lies beside {@code owner}; throws {@link IllegalStateException} if
   * there is none.
   */
  public static List<Line> lines(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + file + " beside " + owner.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = line.strip();
        if (!text.isEmpty() && text.charAt(0) != '#') {
          lines.add(new Line(file, number, text));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a file whose lines are lists with commas. */
  public static Set<String> words(Class<?> owner, String file) {
    Set<String> words = new LinkedHashSet<>();
    for (Line line : lines(owner, file)) {
      for (String word : line.text().split(",", -1)) {
        words.add(word.strip());
      }
    }
    words.remove("");
    return words;
  }

  /** Given names of people, in small letters. */
  public static Set<String> givenNames() {
    return words(LexiconFile.class, "given-names.txt");
  }
}
