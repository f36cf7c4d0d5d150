package dev.runwell.reading.actions;

import dev.runwell.model.Purpose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what one order is for, by its verb and its object. */
final class PurposeOfClause {
  /** An object ends where a preposition or a relative clause begins. */
  private static final Pattern OBJECT_END =
      Pattern.compile(
          " (?:to|for|with|about|on|of|in|into|at|from|by|that|which|who|so|when|if|where|describing|explaining|how|as|via|using|under|during|after|before)\\b|[,.;:]");

  private static final Pattern INTO =
      Pattern.compile(" (?:to|in|into|of) ((?:(?:the|our|a|an|its|all) )?[^,.;:]+)");
  private static final Pattern DEFINITE =
      Pattern.compile("(?:up )?(?:all )?(?:the|those|these|affected|\\d)");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|a|an|our|all|its|their|this|some|more|better) ");

  private final Map<Purpose, Phrases> verbs = new EnumMap<>(Purpose.class);
  private final Map<Purpose, Phrases> things = new EnumMap<>(Purpose.class);
  private final Phrases opening = ItemWords.MEASURABLE.phrases("opening");
  private final Phrases make;
  private final Phrases tell;
  private final Phrases told;
  private final Phrases doubt;
  private final Phrases orders;
  private final Phrases leftover;

  PurposeOfClause(Lexicon lexicon) {
    for (Purpose purpose :
        List.of(
            Purpose.PREVENT,
            Purpose.DETECT,
            Purpose.MITIGATE,
            Purpose.REPAIR,
            Purpose.DOCUMENT,
            Purpose.COMMUNICATE)) {
      verbs.put(purpose, lexicon.phrases("verb " + purpose.id()));
    }
    for (Purpose purpose : List.of(Purpose.DETECT, Purpose.DOCUMENT, Purpose.COMMUNICATE)) {
      things.put(purpose, lexicon.phrases("thing " + purpose.id()));
    }
    make = lexicon.phrases("verb make");
    tell = lexicon.phrases("verb tell");
    told = lexicon.phrases("told");
    doubt = lexicon.phrases("doubt");
    orders = lexicon.phrases("orders");
    leftover = lexicon.phrases("thing leftover");
  }

  /** The purpose of a lower-case order; empty if it may be for anything. */
  Optional<Purpose> purpose(String words) {
    String order = withoutOpening(words.strip());
    Optional<Purpose> verb = verb(order);
    if (verb.isPresent()) {
      return verb.filter(purpose -> sure(purpose, order));
    }
    Optional<Phrases.Hit> making = make.at(order, 0);
    if (making.isPresent()) {
      return made(order.substring(making.get().end()));
    }
    Optional<Phrases.Hit> telling = tell.at(order, 0);
    if (telling.isEmpty() && !isOrder(order)) {
      return made(order);
    }
    return telling
        .map(hit -> order.substring(hit.end()))
        .filter(object -> isThing(Purpose.COMMUNICATE, object) && !doubt.anyIn(object))
        .map(object -> Purpose.COMMUNICATE);
  }

  /** "Better documentation" and "runbook of the broker" only name what shall be there. */
  private static boolean isOrder(String words) {
    return ItemWords.VERBS.head(words).filter(head -> head.kind() != Verbs.Kind.VAGUE).isPresent();
  }

  /** "We should prevent …" without the first two words; what is a verb here is no opening. */
  private String withoutOpening(String words) {
    String order = words;
    Optional<Phrases.Hit> hit = opening.at(order, 0);
    while (hit.isPresent() && verb(order).isEmpty()) {
      order = order.substring(hit.get().end()).strip();
      hit = opening.at(order, 0);
    }
    return order;
  }

  private Optional<Purpose> verb(String order) {
    return verbs.entrySet().stream()
        .filter(entry -> entry.getValue().at(order, 0).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** "Notify customers" tells; "notify the on-call when …" is an alert. */
  private boolean sure(Purpose verb, String order) {
    String object = order.substring(order.indexOf(' ') + 1);
    return switch (verb) {
      case PREVENT, DETECT, MITIGATE -> true;
      case COMMUNICATE -> informs(object) && !doubt.anyIn(object);
      case REPAIR -> isPast(object) && !doubt.anyIn(object);
      case DOCUMENT -> !doubt.anyIn(object);
      case INVESTIGATE, PROCESS -> false;
    };
  }

  /** Whether somebody is told, and not told to do something: "tell clients to back off". */
  private boolean informs(String object) {
    return told.first(object)
        .filter(hit -> orders.at(object.substring(hit.end()).strip(), 0).isEmpty())
        .isPresent();
  }

  /** "Refund the late parcels" is about this incident, "refund late parcels" about all to come. */
  private boolean isPast(String object) {
    return DEFINITE.matcher(object).lookingAt() || leftover.anyIn(object) || told.anyIn(object);
  }

  private Optional<Purpose> made(String object) {
    if (isThing(Purpose.DETECT, object)) {
      return Optional.of(Purpose.DETECT);
    }
    boolean written = isThing(Purpose.DOCUMENT, object) || intoDocument(object);
    if (written) {
      return doubt.anyIn(object) ? Optional.empty() : Optional.of(Purpose.DOCUMENT);
    }
    return isThing(Purpose.COMMUNICATE, object) && !doubt.anyIn(object)
        ? Optional.of(Purpose.COMMUNICATE)
        : Optional.empty();
  }

  /** Whether a step, note or link goes into something written: "a step to the broker's runbook". */
  private boolean intoDocument(String object) {
    Matcher into = INTO.matcher(object);
    return into.find() && isThing(Purpose.DOCUMENT, " " + into.group(1));
  }

  /** Whether the object, up to where its noun ends, is such a thing. */
  private boolean isThing(Purpose purpose, String object) {
    Matcher end = OBJECT_END.matcher(object);
    String noun = end.find() ? object.substring(0, end.start()) : object;
    String bare = ARTICLE.matcher(noun.strip()).replaceFirst("");
    for (int at = 0; at >= 0 && at < bare.length(); at = next(bare, at)) {
      if (things.get(purpose).contains(bare.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private static int next(String words, int at) {
    int space = words.indexOf(' ', at);
    return space < 0 ? -1 : space + 1;
  }
}
