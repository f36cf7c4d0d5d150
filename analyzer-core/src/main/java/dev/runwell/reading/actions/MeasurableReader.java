package dev.runwell.reading.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether one can tell that an action item is done: it names an end state of a named
 * object, or says when it counts as done.
 *
 * <p>The first clause is judged by its verb, its object and its criterion; later clauses can only
 * add a criterion or a deliverable. In doubt an item is measurable: a wrong finding costs more than
 * a missing one.
 */
public final class MeasurableReader {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]{1,200}\"|“[^”]{1,200}”");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("[`*{}]+");
  private static final Pattern BREAK =
      Pattern.compile("(?<![a-z0-9]\\.[a-z])[.!?](?= |$)|;|:(?= )| [—–-]{1,2} |[()]");
  private static final Pattern OUTPUT =
      Pattern.compile("(?:,|\\band\\b|,? and then|,? then|, or|&|\\+)\\s+(?:then |to )?(?=[a-z])");
  private static final Set<String> ASSURANCE = Set.of("ensure", "make sure", "have", "use");
  private static final Pattern GERUND = Pattern.compile("[a-z-]{2,}ing\\b");
  private static final Pattern BY_DOING =
      Pattern.compile("\\b(?:by|through|via) (?=[a-z-]+ing\\b)");
  private static final Pattern WITH_THING =
      Pattern.compile("\\b(?:with|using|via|by|to use|into) (?:an? |one )");

  private static final MeasurableReader BUILT_IN = new MeasurableReader();

  private final Phrases opening;
  private final Phrases hedge;
  private final Phrases artefact;
  private final Phrases talk;
  private final Verbs verbs;
  private final Criterion criterion;
  private final Deliverable deliverable;
  private final Statement statement;
  private final Phrases trainable;
  private final Phrases light;
  private final Phrases machine;

  private MeasurableReader() {
    Lexicon lexicon = Lexicon.load("measurable.txt");
    opening = lexicon.phrases("opening");
    hedge = lexicon.phrases("hedge");
    artefact = lexicon.phrases("artefact");
    talk = lexicon.phrases("talk");
    trainable = lexicon.phrases("trainable");
    light = lexicon.phrases("light");
    machine = lexicon.phrases("machine");
    verbs = new Verbs(lexicon);
    criterion = new Criterion(lexicon);
    deliverable = new Deliverable(lexicon, criterion);
    statement = new Statement(lexicon, verbs, criterion, deliverable);
  }

  /**
   * Whether one can tell that the item is done.
   *
   * @param text what is to be done, as plain text
   * @param doneWhen the stated definition of done, if the item has one
   */
  public static boolean measurable(String text, Optional<String> doneWhen) {
    return measurable(text, doneWhen, List.of());
  }

  /**
   * Whether one can tell that the item is done.
   *
   * @param text what is to be done, as plain text
   * @param doneWhen the stated definition of done, if the item has one
   * @param details what stands below the item; it can add a deliverable or a limit
   */
  public static boolean measurable(String text, Optional<String> doneWhen, List<String> details) {
    return doneWhen.filter(BUILT_IN::verifiable).isPresent()
        || BUILT_IN.item(plain(text))
        || details.stream().anyMatch(detail -> BUILT_IN.adding(plain(detail)));
  }

  private boolean adding(String detail) {
    return !detail.endsWith("?")
        && clauses(detail).stream().limit(1).anyMatch(this::adds)
        && !hedge.anyIn(detail);
  }

  private static String plain(String text) {
    String marked = MARKS.matcher(text).replaceAll("").replace('’', '\'').replace('‘', '\'');
    return SPACE.matcher(marked).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private boolean verifiable(String doneWhen) {
    String text = plain(doneWhen);
    return text.length() > 3 && (criterion.amount(text) || statement.holds(text));
  }

  private boolean item(String text) {
    if (criterion.finished(text)) {
      return true;
    }
    String unquoted = QUOTED.matcher(text).replaceAll("\"x\"");
    List<String> clauses = clauses(unquoted);
    if (clauses.isEmpty() || unquoted.endsWith("?")) {
      return false;
    }
    if (hedged(clauses) && !criterion.limited(unquoted)) {
      return false;
    }
    String first = clauses.get(0);
    boolean question = unquoted.startsWith("?", first.length());
    if (!question && judged(first)) {
      return true;
    }
    boolean label = clauses.size() > 1 && labelled(unquoted, first);
    for (int at = 1; at < clauses.size(); at++) {
      String later = clauses.get(at);
      boolean item = label && at == 1;
      if (adds(later) || (item && judged(later))) {
        return true;
      }
    }
    return false;
  }

  /** A hedge counts in the order itself, or alone behind it: "(if possible)". */
  private boolean hedged(List<String> clauses) {
    return hedge.anyIn(clauses.get(0))
        || clauses.stream()
            .skip(1)
            .anyMatch(clause -> clause.split(" ", -1).length <= 5 && hedge.anyIn(clause));
  }

  private static boolean labelled(String text, String first) {
    return text.startsWith(first + ":")
        || text.startsWith(first + " -")
        || text.startsWith(first + " –")
        || text.startsWith(first + " —");
  }

  private static List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    Matcher mark = BREAK.matcher(text);
    int start = 0;
    while (mark.find()) {
      add(clauses, text.substring(start, mark.start()));
      start = mark.end();
    }
    add(clauses, text.substring(start));
    return clauses;
  }

  private static void add(List<String> clauses, String clause) {
    if (!clause.isBlank()) {
      clauses.add(clause.strip());
    }
  }

  /** A later clause adds an end if it orders something definite, bounds it or announces it. */
  private boolean adds(String clause) {
    String core = withoutOpening(clause);
    Optional<Verbs.Head> head = verbs.head(core);
    if (head.isPresent() && head.get().kind() == Verbs.Kind.MAKE) {
      return judged(clause);
    }
    return criterion.limited(clause) || announces(clause);
  }

  private boolean announces(String clause) {
    return artefact.anyIn(clause) && !deliverable.tasteful(clause);
  }

  private String withoutOpening(String clause) {
    String core = clause;
    for (Optional<Phrases.Hit> hit = opening.at(core, 0);
        hit.isPresent();
        hit = opening.at(core, 0)) {
      String rest = core.substring(hit.get().end()).strip();
      if (rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0))) {
        return core;
      }
      core = rest;
    }
    return core;
  }

  private boolean judged(String clause) {
    String core = withoutOpening(clause);
    Optional<Verbs.Head> head = verbs.head(core);
    if (head.isEmpty() || Statement.hasSubject(core)) {
      return statement.holds(core);
    }
    String object = core.substring(head.get().end()).strip();
    return switch (head.get().kind()) {
      case MAKE -> made(head.get().verb(), object);
      case AMOUNT -> (criterion.amount(object) && !hollow(object)) || criterion.behaves(core);
      case VAGUE -> criterion.limited(core) || criterion.behaves(core) || means(core);
      case EXAMINE -> yields(object) || starts(head.get().verb(), object);
      case PEOPLE ->
          trainable.contains(head.get().verb())
              && (proven(core) || (machine.anyIn(opening(object)) && deliverable.concrete(object)));
    };
  }

  /** The first words of an object, where its noun stands. */
  private static String opening(String object) {
    String[] words = object.split(" ", 6);
    return words.length < 6 ? object : String.join(" ", List.of(words).subList(0, 5));
  }

  private boolean hollow(String object) {
    return deliverable.tasteful(object) && !criterion.limited(object);
  }

  private boolean made(String verb, String object) {
    if ((verb.equals("ensure") || verb.equals("make sure"))) {
      return statement.holds(object.startsWith("that ") ? object.substring(5) : object);
    }
    if (verb.equals("make") && deliverable.anyTaste(object)) {
      return criterion.limited(object) || criterion.behaves(object);
    }
    if (light.contains(verb) && (statement.mental(object) || talk.anyIn(opening(object)))) {
      return false;
    }
    return deliverable.concrete(object) || criterion.limited(object) || criterion.behaves(object);
  }

  /** Improvement by something definite: "by adding …", "with an alert …". */
  private boolean means(String core) {
    Matcher doing = BY_DOING.matcher(core);
    if (doing.find() && judged(core.substring(doing.end()))) {
      return true;
    }
    Matcher thing = WITH_THING.matcher(core);
    return (thing.find() && deliverable.concrete(core.substring(thing.end())))
        || yields(core)
        || announces(core);
  }

  /** "Start the autoscaler by itself" is an act; "start writing", "start a push" is not. */
  private boolean starts(String verb, String object) {
    return verb.equals("start")
        && !object.isEmpty()
        && !GERUND.matcher(object).lookingAt()
        && !talk.anyIn(object)
        && deliverable.concrete(object);
  }

  /** A look that leaves something behind: "… and post a ranked list". */
  private boolean yields(String core) {
    Matcher link = OUTPUT.matcher(core);
    while (link.find()) {
      String rest = core.substring(link.end());
      Optional<Verbs.Head> head = verbs.head(rest);
      if (head.isPresent()
          && head.get().kind() == Verbs.Kind.MAKE
          && !GERUND.matcher(rest).lookingAt()
          && !ASSURANCE.contains(head.get().verb())
          && deliverable.concrete(rest.substring(head.get().end()).strip())) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern PROOF =
      Pattern.compile(
          "\\b(?:each|every one|everyone|all of them|both|they|who|until)\\b.{0,40}\\b(?:has|have|had|restores?|runs?|does|do|leads?|passes|pass|signs?|completes?|performs?|fails? over|demonstrates?)\\b");

  private static boolean proven(String core) {
    return PROOF.matcher(core).find();
  }
}
