package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import dev.runwell.reading.alerts.AlertSigns;
import dev.runwell.source.DecodingException;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Function;

/** Reads files as text, or says why not. */
final class FileLoader {
  /** No page that people wrote comes near; a database dump with the wrong name does. */
  private static final int MOST_MEGABYTES = 10;

  private static final int MOST_BYTES = MOST_MEGABYTES << 20;

  private FileLoader() {}

  /**
   * What becomes of the file's text, or of the problem that there is none; empty for data that
   * nobody asked for, that is no text, and that does not look as if it defined alerts.
   */
  static <R> Optional<R> load(
      FoundFile file, Function<SourceText, R> text, Function<Problem, R> unreadable) {
    String name = file.name();
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.path())) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException cause) {
      return Optional.of(unreadable.apply(Unreadable.problem(name, "file", cause)));
    }
    if (bytes.length > MOST_BYTES) {
      Problem problem = new Problem(name, "larger than " + MOST_MEGABYTES + " MB, not read");
      return concerns(file, bytes) ? Optional.of(unreadable.apply(problem)) : Optional.empty();
    }
    SourceText source;
    try {
      source = SourceText.decode(name, bytes);
    } catch (DecodingException cause) {
      Problem problem =
          new Problem(name, "not valid UTF-8 at byte " + cause.byteOffset() + hint(bytes));
      return concerns(file, bytes) ? Optional.of(unreadable.apply(problem)) : Optional.empty();
    }
    return Optional.of(text.apply(source));
  }

  /** Whether anybody wants to know that the bytes are no text. */
  private static boolean concerns(FoundFile file, byte[] bytes) {
    return file.named()
        || !FileNames.isData(file.name())
        || AlertSigns.areIn(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""));
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
