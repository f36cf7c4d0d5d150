package dev.runwell.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and phrases kept as data, each with a tag that says what it is a sign of.
 *
 * <p>A lexicon is UTF-8 text. A line that starts with {@code #} is a comment, as is what follows
 * {@code " # "}. {@code [tag]} opens a section: its lines carry that tag. A line {@code phrase |
 * tag} carries its own. {@code <name> = one, two} defines a list that phrases below it use as
 * {@code <name>}. In a phrase, {@code customer(s)} is with or without the {@code s} and {@code
 * check(/s/ed)} is one of the three; see {@link PhraseMatcher} for {@code <number>} and {@code
 * <word>}.
 *
 * @param name how errors call it
 * @param entries its phrases, with their choices, in the order of the file
 * @param definitions the phrases of each defined list, with their choices
 */
public record Lexicon(String name, List<Entry> entries, Map<String, List<String>> definitions) {
  private static final Pattern DEFINITION = Pattern.compile("<([a-z-]+)>\\s*=\\s*(.+)");

  /**
   * One phrase.
   *
   * @param phrase the phrase as the lexicon has it, with its choices
   * @param tag what it is a sign of
   * @param line where it stands in the lexicon, from 1
   */
  public record Entry(String phrase, String tag, int line) {}

  /** Copies the lists. */
  public Lexicon {
    entries = List.copyOf(entries);
    definitions = Map.copyOf(definitions);
  }

  /**
   * Reads the resource that lies beside a class; throws {@link LexiconException} if it is not there
   * or has an error.
   */
  public static Lexicon load(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new LexiconException(resource, 0, "not found beside " + owner.getName());
      }
      return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new LexiconException(resource, "cannot be read", e);
    }
  }

  /** Reads the text of a lexicon; throws {@link LexiconException} at the first error. */
  public static Lexicon parse(String name, String text) {
    Map<String, List<String>> definitions = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    String section = "";
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = withoutComment(raw);
      if (line.isEmpty()) {
        continue;
      }
      Matcher definition = DEFINITION.matcher(line);
      if (line.startsWith("[")) {
        section = section(name, number, line);
      } else if (line.startsWith("<") && definition.matches()) {
        PhraseSyntax syntax = new PhraseSyntax(name, number, definitions.keySet());
        definitions.put(definition.group(1), list(syntax, definition.group(2)));
      } else {
        Entry entry = entry(name, number, line, section);
        PhraseSyntax syntax = new PhraseSyntax(name, number, definitions.keySet());
        syntax.check(entry.phrase());
        entries.add(entry);
      }
    }
    return new Lexicon(name, entries, definitions);
  }

  /**
   * The phrases under one tag; the line of a {@link LexiconException} counts them, from 1. There
   * are no comments and no lists of names.
   */
  public static Lexicon of(String name, String tag, List<String> phrases) {
    List<Entry> entries = new ArrayList<>();
    for (int index = 0; index < phrases.size(); index++) {
      PhraseSyntax syntax = new PhraseSyntax(name, index + 1, Set.of());
      syntax.check(phrases.get(index));
      entries.add(new Entry(phrases.get(index), tag, index + 1));
    }
    return new Lexicon(name, entries, Map.of());
  }

  private static String withoutComment(String raw) {
    String line = raw.strip();
    if (line.startsWith("#")) {
      return "";
    }
    int comment = line.indexOf(" # ");
    return comment < 0 ? line : line.substring(0, comment).strip();
  }

  private static String section(String name, int number, String line) {
    if (!line.endsWith("]") || line.length() < 3) {
      throw new LexiconException(name, number, "a section is written [tag]");
    }
    return line.substring(1, line.length() - 1).strip();
  }

  private static Entry entry(String name, int number, String line, String section) {
    int bar = line.lastIndexOf('|');
    String phrase = bar < 0 ? line : line.substring(0, bar).strip();
    String tag = bar < 0 ? section : line.substring(bar + 1).strip();
    if (phrase.isEmpty()) {
      throw new LexiconException(name, number, "no phrase before the bar");
    }
    if (tag.isEmpty()) {
      throw new LexiconException(name, number, "a phrase outside sections needs \"| tag\"");
    }
    return new Entry(phrase, tag, number);
  }

  private static List<String> list(PhraseSyntax syntax, String text) {
    List<String> items = new ArrayList<>();
    for (String item : text.split(",", -1)) {
      syntax.check(item);
      items.add(item.strip());
    }
    return List.copyOf(items);
  }

  /** The same lexicon with the phrases of one tag only. */
  public Lexicon only(String tag) {
    List<Entry> kept = entries.stream().filter(entry -> entry.tag().equals(tag)).toList();
    return new Lexicon(name, kept, definitions);
  }

  /** The phrases with this tag, choices written out, in the order of the file. */
  public Set<String> words(String tag) {
    Set<String> words = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (entry.tag().equals(tag)) {
        PhraseSyntax syntax = new PhraseSyntax(name, entry.line(), definitions.keySet());
        words.addAll(syntax.writtenOut(entry.phrase()));
      }
    }
    return words;
  }
}
