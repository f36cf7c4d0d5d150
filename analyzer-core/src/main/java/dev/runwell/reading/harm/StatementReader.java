package dev.runwell.reading.harm;

import dev.runwell.language.PhraseMatch;
import dev.runwell.model.Mention.Topic;
import dev.runwell.reading.harm.Harm.Form;
import dev.runwell.reading.harm.HarmReader.Around;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the harm that one statement says was done. */
final class StatementReader {
  /** What may stand between words of harm and their denial. */
  private static final Pattern GAP = Pattern.compile("[\\s:(|–—-]{0,4}");

  private static final Pattern NO_MORE = Pattern.compile("[\\s.]*|\\s*[,(–—-].*", Pattern.DOTALL);
  private static final Pattern NOTHING =
      Pattern.compile("\\D{0,20}\\b0(?![.,:]?\\d).*", Pattern.DOTALL);

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}(?= |$)");

  private static final String QUOTES = "\"“”";

  /** Where it is only the words for everybody, and not what struck them, that are grave. */
  private static final Set<String> BARE = Set.of("affected", "impacted", "hit");

  private final Statement statement;
  private final String text;
  private final Phrases phrases;
  private final Around around;

  StatementReader(Statement statement, Phrases phrases, Around around) {
    this.statement = statement;
    this.text = statement.text().text();
    this.phrases = phrases;
    this.around = around;
  }

  List<Harm> read() {
    List<Harm> done = new ArrayList<>();
    for (Harm harm : new HarmFinder(text, phrases).find()) {
      boolean labelled = statement.label() > 0 && harm.end() <= statement.label();
      if (!around.takesBack(harm.topic())
          && statement.isProse(harm.start())
          && (labelled ? isAffirmed(harm) : isDone(harm))) {
        done.add(harm);
      }
    }
    everybody(done);
    return done;
  }

  /** A label such as "Users affected" with everybody as its value. */
  private void everybody(List<Harm> done) {
    boolean asked =
        statement.label() > 0
            && phrases.all("audience").stream()
                .anyMatch(match -> match.start() == 0 && match.end() >= statement.label());
    if (asked && !around.mild() && !around.takesBack(Topic.ALL_USERS)) {
      int value = text.indexOf(statement.value(), statement.label());
      phrases.all("everybody").stream()
          .filter(match -> match.start() == value)
          .filter(match -> NO_MORE.matcher(text.substring(match.end())).matches())
          .map(match -> new Harm(Topic.ALL_USERS, Form.SENTENCE, match.start(), match.end()))
          .forEach(done::add);
    }
  }

  /** Whether the value behind a label says that the label holds. */
  private boolean isAffirmed(Harm harm) {
    String value = statement.value();
    int start = text.indexOf(value, statement.label());
    return !value.isEmpty()
        && phrases.starts("yes", start)
        && !NOTHING.matcher(value).matches()
        && !phrases.has("maybe", start, text.length())
        && !isMadeGood(harm);
  }

  private boolean isDone(Harm harm) {
    int sentence = phrases.sentenceStart(harm.start());
    int end = phrases.sentenceEnd(harm.end());
    boolean asked = end > 0 && text.charAt(end - 1) == '?';
    return !asked
        && !isQuoted(sentence, harm.start())
        && !phrases.has("not", phrases.clauseStart(harm.start()), harm.start())
        && !phrases.has("maybe", sentence, harm.start())
        && !phrases.has("apart", sentence, end)
        && !phrases.has("environment", sentence, end)
        && !phrases.has("elsewhere", sentence, end)
        && !isDenied(harm)
        && isGrave(harm, sentence, end);
  }

  private boolean isQuoted(int from, int to) {
    return text.substring(from, to).chars().filter(sign -> QUOTES.indexOf(sign) >= 0).count() % 2
        > 0;
  }

  private boolean isDenied(Harm harm) {
    return phrases.all("denied").stream()
        .filter(match -> match.start() >= harm.end() && match.start() <= harm.end() + 4)
        .anyMatch(match -> GAP.matcher(text.substring(harm.end(), match.start())).matches());
  }

  private boolean isGrave(Harm harm, int sentence, int end) {
    return switch (harm.topic()) {
      case OUTAGE -> !isOfPart(harm) && !isLimited(sentence, end);
      case ALL_USERS -> isFullForce(harm, sentence, end);
      case DATA_LOSS ->
          !phrases.has(
                  "telemetry", phrases.clauseStart(harm.start()), phrases.clauseEnd(harm.end()))
              && !phrases.has("no-loss")
              && !isMadeGood(harm);
      case CORE_DEGRADED ->
          !isLimited(sentence, end)
              && !(harm.form() == Form.SENTENCE && isNarrowed(harm))
              && !isOfPart(harm);
      default -> true;
    };
  }

  /** What was down as a whole was only a part of the product. */
  private boolean isOfPart(Harm harm) {
    int start = harm.form() == Form.NOUN ? harm.start() : phrases.clauseStart(harm.start());
    int end = harm.form() == Form.NOUN ? phrases.clauseEnd(harm.end()) : harm.end();
    return phrases.has("part", start, end)
        || (harm.topic() == Topic.OUTAGE && phrases.has("feature", start, end));
  }

  private boolean isLimited(int start, int end) {
    return phrases.all("limited").stream()
        .filter(match -> start <= match.start() && match.end() <= end)
        .map(match -> text.substring(match.start(), match.end()))
        .anyMatch(words -> !words.startsWith("100") && !CLOCK.matcher(words).lookingAt());
  }

  /** Whether a word directly before makes it a part: {@code 12 payments}, {@code mobile users}. */
  private boolean isNarrowed(Harm harm) {
    int end = harm.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return false;
    }
    char last = text.charAt(end - 1);
    int before = end;
    boolean known = phrases.all("before-core").stream().anyMatch(match -> match.end() == before);
    boolean time = Character.isDigit(last) && CLOCK.matcher(lastWord(end)).matches();
    return !known && !time && (Character.isLetterOrDigit(last) || last == '%' || last == '-');
  }

  private String lastWord(int end) {
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private boolean isFullForce(Harm harm, int sentence, int end) {
    boolean bare =
        phrases.all("struck").stream().anyMatch(match -> isBare(match, harm))
            || phrases.all("strikes").stream().anyMatch(match -> isBare(match, harm));
    boolean mild = phrases.has("mild", sentence, end) || (bare && around.mild());
    int clause = phrases.clauseStart(harm.start());
    return !mild
        && !phrases.has("regained-service", clause, phrases.clauseEnd(harm.end()))
        && !phrases.has("part", clause, harm.end());
  }

  private boolean isBare(PhraseMatch match, Harm harm) {
    boolean inside = harm.start() <= match.start() && match.end() <= harm.end();
    String words = text.substring(match.start(), match.end());
    return inside && BARE.stream().anyMatch(words::contains);
  }

  /** Whether the data is there again: by the impact as a whole, or in words near by. */
  private boolean isMadeGood(Harm harm) {
    int start = phrases.sentenceStart(harm.start());
    int end = phrases.sentenceEnd(Math.min(phrases.sentenceEnd(harm.end()) + 1, text.length()));
    boolean near =
        phrases.has("regained-near", start, end) && !phrases.has("still-gone", start, end);
    return harm.topic() == Topic.DATA_LOSS && (around.regained() || near);
  }
}
