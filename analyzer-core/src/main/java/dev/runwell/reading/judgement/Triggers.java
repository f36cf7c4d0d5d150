package dev.runwell.reading.judgement;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.language.Words;
import dev.runwell.model.Judgement.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words that may judge, found in one pass over a text. A text without any is not looked at
 * further, so that most documents never load the model of the language.
 *
 * @param category how the words judge
 * @param frame what has to stand around them
 * @param start the index in the text where they start
 * @param end the index after them
 */
record Triggers(Category category, Frame frame, int start, int end) {
  private static final String POLICY = "policy";

  private static final class Loaded {
    private static final PhraseMatcher PHRASES = PhraseMatcher.of(lexicon());
  }

  /** What is found in a text. */
  record Found(List<Triggers> triggers, List<PhraseMatch> policies) {}

  /** The triggers of a text that no harmless use of the same words covers, by start. */
  static Found in(Words words) {
    List<PhraseMatch> shields = new ArrayList<>();
    List<PhraseMatch> policies = new ArrayList<>();
    List<PhraseMatch> matches = Loaded.PHRASES.find(words);
    for (PhraseMatch match : matches) {
      String frame = frame(match);
      if (frame.equals("shield")) {
        shields.add(match);
      } else if (frame.equals(POLICY)) {
        policies.add(match);
      }
    }
    List<Triggers> triggers = new ArrayList<>();
    for (PhraseMatch match : matches) {
      Optional<Frame> frame = Frame.of(frame(match));
      if (frame.isPresent() && shields.stream().noneMatch(match::overlaps)) {
        triggers.add(new Triggers(category(match), frame.get(), match.start(), match.end()));
      }
    }
    return new Found(triggers, policies);
  }

  /** Whether these words are a part of those of another trigger, which says more. */
  boolean isInside(Triggers other) {
    return other.start <= start && end <= other.end && other.end - other.start > end - start;
  }

  private static String frame(PhraseMatch match) {
    return match.tag().substring(match.tag().indexOf('/') + 1);
  }

  private static Category category(PhraseMatch match) {
    String name = match.tag().substring(0, match.tag().indexOf('/'));
    return Category.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Lexicon lexicon() {
    StringBuilder all = new StringBuilder();
    all.append(part(POLICY));
    for (Category category : Category.values()) {
      all.append(part(category.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    return Lexicon.parse("lexicons of judgement", all.toString());
  }

  /** The lexicon of a name; the names of its sections and lists count for itself only. */
  private static String part(String name) {
    StringBuilder part = new StringBuilder();
    for (String line : text(name + ".lexicon").lines().toList()) {
      if (line.startsWith("[")) {
        part.append('[').append(name).append('/').append(line, 1, line.length()).append('\n');
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        own(line, name, part);
      }
    }
    return part.toString();
  }

  private static void own(String line, String name, StringBuilder part) {
    int from = 0;
    for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', from)) {
      part.append(line, from, at + 1);
      if (!line.startsWith("<number>", at) && !line.startsWith("<word>", at)) {
        part.append(name).append('-');
      }
      from = at + 1;
    }
    part.append(line, from, line.length()).append('\n');
  }

  private static String text(String resource) {
    try (InputStream in = Triggers.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not beside " + Triggers.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
