package dev.runwell.incident;

import dev.runwell.source.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that are known by how they are written; the shapes are data. */
final class NameShapes {
  static final NameShapes ERRORS = new NameShapes("error-codes.txt");
  static final NameShapes ALERTS = new NameShapes("alert-names.txt");

  private final Pattern shapes;

  private NameShapes(String resource) {
    shapes = Pattern.compile(read(resource));
  }

  /** The names in a text, each once, in its order, blanks as one. */
  Set<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = shapes.matcher(text);
    while (matcher.find()) {
      names.add(OneLine.of(matcher.group()));
    }
    return names;
  }

  /** Whether a name with the shape of an alert's can be one here. */
  static boolean speaksOfAlerts(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return folded.contains("alert") || folded.contains("paged") || folded.contains("firing");
  }

  private static String read(String resource) {
    try (InputStream in = NameShapes.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.joining("|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
