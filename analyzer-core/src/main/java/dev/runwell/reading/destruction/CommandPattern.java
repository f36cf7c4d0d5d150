package dev.runwell.reading.destruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a command looks like: a tool, the words of its sub-command, and options that have to be
 * there. {@code *} stands for any characters, {@code ...} for a few plain words, {@code -X=V} for
 * an option with a value however the two are joined.
 */
final class CommandPattern {
  private static final String GAP = "...";

  /** Before its verb a cloud's command line has no more words than these. */
  private static final int WIDEST_GAP = 4;

  /** What is longer, such as an address, names what is hit rather than what is done. */
  private static final int LONGEST_WORD = 24;

  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_-]{0,30}");

  private final String tool;
  private final List<String> words = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  private CommandPattern(String tool) {
    this.tool = tool;
  }

  /** Reads a pattern of a lexicon. */
  static CommandPattern of(String phrase) {
    String[] parts = phrase.split(" ", -1);
    CommandPattern pattern = new CommandPattern(parts[0]);
    for (String part : List.of(parts).subList(1, parts.length)) {
      (part.startsWith("-") ? pattern.options : pattern.words).add(part);
    }
    return pattern;
  }

  /**
   * Where a command fits the pattern.
   *
   * @param end the number of the command's words up to the last that the pattern names
   * @param words the tool and the words of its sub-command
   */
  record Match(int end, String words) {}

  /** The name of the command; {@code *} in it stands for any characters. */
  String tool() {
    return tool;
  }

  /** How the command fits, if it does. */
  Optional<Match> match(SimpleCommand command) {
    if (!fits(tool, command.first().name()) || !hasOptions(command.arguments())) {
      return Optional.empty();
    }
    return words(0, command.tokens(), 1, 0, command.first().name());
  }

  private boolean hasOptions(List<Token> arguments) {
    return options.stream().allMatch(option -> hasOption(option, arguments));
  }

  private static boolean hasOption(String option, List<Token> arguments) {
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    String value = equals < 0 ? "" : option.substring(equals + 1);
    for (int i = 0; i < arguments.size(); i++) {
      String text = arguments.get(i).text();
      boolean found =
          equals < 0
              ? fits(option, text) || isInCluster(option, text)
              : text.equals(name + value)
                  || text.equals(option)
                  || (text.equals(name)
                      && i + 1 < arguments.size()
                      && fits(value, arguments.get(i + 1).text()));
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** {@code -r} is in {@code -rf}. */
  private static boolean isInCluster(String option, String text) {
    return option.length() == 2
        && text.length() <= 5
        && text.length() > 2
        && text.charAt(0) == '-'
        && text.chars().skip(1).allMatch(Character::isLetter)
        && text.indexOf(option.charAt(1)) > 0;
  }

  private Optional<Match> words(int word, List<Token> tokens, int from, int gap, String said) {
    if (word == words.size()) {
      return Optional.of(new Match(from, said));
    }
    if (from >= tokens.size() || tokens.get(from).text().equals("--")) {
      return Optional.empty();
    }
    Token token = tokens.get(from);
    if (token.isOption()) { // and perhaps the value of the option
      return words(word, tokens, from + 2, gap, said)
          .or(() -> words(word, tokens, from + 1, gap, said));
    }
    String more = token.text().length() > LONGEST_WORD ? said : said + " " + token.text();
    if (!words.get(word).equals(GAP)) {
      return fits(words.get(word), token.text())
          ? words(word + 1, tokens, from + 1, 0, more)
          : Optional.empty();
    }
    Optional<Match> direct = words(word + 1, tokens, from, 0, said);
    boolean wider = gap < WIDEST_GAP && isPlain(token);
    return direct.isPresent() || !wider ? direct : words(word, tokens, from + 1, gap + 1, more);
  }

  private static boolean isPlain(Token token) {
    return token.quoteStart() < 0 && PLAIN.matcher(token.text()).matches();
  }

  /** Whether a text is what a pattern with stars says, case and all. */
  static boolean fits(String pattern, String text) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(text);
    }
    String head = pattern.substring(0, star);
    String tail = pattern.substring(star + 1);
    if (!text.startsWith(head)) {
      return false;
    }
    int second = tail.indexOf('*');
    if (second < 0) {
      return text.length() >= head.length() + tail.length() && text.endsWith(tail);
    }
    String middle = tail.substring(0, second).toLowerCase(Locale.ROOT);
    return text.toLowerCase(Locale.ROOT).indexOf(middle, head.length()) >= 0;
  }
}
