package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import dev.runwell.source.DecodingException;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Function;

/** Reads files as text, or says why not. */
final class FileLoader {
  /** No page that people wrote comes near; a database dump with the wrong name does. */
  private static final int MOST_MEGABYTES = 10;

  private static final int MOST_BYTES = MOST_MEGABYTES << 20;

  private FileLoader() {}

  /** What becomes of the file's text, or of the problem that there is none. */
  static <R> R load(FoundFile file, Function<SourceText, R> text, Function<Problem, R> unreadable) {
    String name = file.name();
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.path())) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException cause) {
      return unreadable.apply(Unreadable.problem(name, "file", cause));
    }
    if (bytes.length > MOST_BYTES) {
      String message = "larger than " + MOST_MEGABYTES + " MB, not read";
      return unreadable.apply(new Problem(name, message));
    }
    SourceText source;
    try {
      source = SourceText.decode(name, bytes);
    } catch (DecodingException cause) {
      return unreadable.apply(
          new Problem(name, "not valid UTF-8 at byte " + cause.byteOffset() + hint(bytes)));
    }
    return text.apply(source);
  }

  private static String hint(byte[] bytes) {
    boolean little = startsWith(bytes, 0xFF, 0xFE);
    boolean big = startsWith(bytes, 0xFE, 0xFF);
    return little || big ? ": the file is UTF-16, save it as UTF-8" : "";
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
