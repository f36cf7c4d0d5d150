package dev.runwell.reading.actions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether one lower-case clause names a state that one can tell to be reached. */
final class EndState {
  private final Phrases opening;
  private final Phrases artefact;
  private final Phrases talk;
  private final Phrases trainable;
  private final Phrases light;
  private final Phrases machine;
  private final Phrases ensuring;
  private final Phrases writing;
  private final Phrases contrast;
  private final Pattern byDoing;
  private final Pattern withThing;
  private final Criterion criterion;
  private final Deliverable deliverable;
  private final Statement statement;
  private final Outcome outcome;

  EndState(Lexicon lexicon, Criterion criterion, Deliverable deliverable, Statement statement) {
    opening = lexicon.phrases("opening");
    artefact = lexicon.phrases("artefact");
    talk = lexicon.phrases("talk");
    trainable = lexicon.phrases("trainable");
    light = lexicon.phrases("light");
    machine = lexicon.phrases("machine");
    ensuring = lexicon.phrases("ensuring");
    writing = lexicon.phrases("writing");
    contrast = lexicon.phrases("contrast");
    byDoing = Pattern.compile("\\b" + lexicon.oneOf("by-doing") + " (?=[a-z-]+ing\\b)");
    withThing = Pattern.compile("\\b" + lexicon.oneOf("with-thing") + " (?:an? |one )");
    this.criterion = criterion;
    this.deliverable = deliverable;
    this.statement = statement;
    outcome = new Outcome(lexicon, deliverable);
  }

  /** Whether a clause by itself names an end. */
  boolean named(String clause) {
    String core = withoutOpening(clause);
    Optional<Verbs.Head> head = ItemWords.VERBS.head(core);
    if (head.isEmpty() || Statement.hasSubject(core)) {
      return statement.holds(core);
    }
    String verb = head.get().verb();
    String object = core.substring(head.get().end()).strip();
    return switch (head.get().kind()) {
      case MAKE -> made(verb, object);
      case AMOUNT -> (criterion.amount(object) && !hollow(object)) || criterion.behaves(core);
      case VAGUE ->
          criterion.limited(core) || criterion.behaves(core) || means(core) || contrasted(object);
      case EXAMINE -> outcome.leftBy(object) || (verb.equals("start") && started(object));
      case PEOPLE ->
          trainable.contains(verb)
              && (outcome.proven(core)
                  || (machine.anyIn(beginning(object)) && deliverable.concrete(object)));
    };
  }

  /** Whether a later clause adds an end: it orders something definite, bounds or announces it. */
  boolean added(String clause) {
    Optional<Verbs.Head> head = ItemWords.VERBS.head(withoutOpening(clause));
    return head.filter(verb -> verb.kind() == Verbs.Kind.MAKE).isPresent()
        ? named(clause)
        : criterion.limited(clause) || announces(clause);
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

  /** The first five words of an object, where its noun stands. */
  private static String beginning(String object) {
    String[] words = object.split(" ", 6);
    return words.length < 6 ? object : String.join(" ", List.of(words).subList(0, 5));
  }

  private boolean hollow(String object) {
    return deliverable.tasteful(object) && !criterion.limited(object);
  }

  private boolean made(String verb, String object) {
    if (ensuring.contains(verb)) {
      return statement.holds(object.startsWith("that ") ? object.substring(5) : object);
    }
    if (writing.contains(verb) && object.startsWith("how ")) {
      return deliverable.named(object);
    }
    boolean bounded = criterion.limited(object) || criterion.behaves(object);
    if (verb.equals("make") && deliverable.anyTaste(object)) {
      return bounded;
    }
    if (light.contains(verb) && (statement.mental(object) || talk.anyIn(beginning(object)))) {
      return false;
    }
    return bounded || deliverable.concrete(object);
  }

  /** Improvement by something definite: "by adding …", "with an alert …". */
  private boolean means(String core) {
    Matcher doing = byDoing.matcher(core);
    if (doing.find() && named(core.substring(doing.end()))) {
      return true;
    }
    Matcher thing = withThing.matcher(core);
    return (thing.find() && deliverable.concrete(core.substring(thing.end())))
        || outcome.leftBy(core)
        || announces(core);
  }

  /** The new state beside the old one: "… to be a single queue instead of one for each pod". */
  private boolean contrasted(String object) {
    Optional<Phrases.Hit> hit = contrast.first(object);
    return hit.isPresent()
        && deliverable.concrete(object.substring(0, hit.get().start()))
        && deliverable.concrete(object.substring(hit.get().end()).strip());
  }

  /** "Start the autoscaler by itself" is an act; "start writing", "start a push" is not. */
  private boolean started(String object) {
    return !object.isEmpty()
        && !Outcome.gerund(object)
        && !talk.anyIn(object)
        && deliverable.concrete(object);
  }
}
