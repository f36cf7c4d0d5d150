package dev.runwell.reading.response;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.Words;
import dev.runwell.model.Role;
import dev.runwell.reading.response.RoleWords.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells from one text who held which role. */
final class RoleText {
  private static final Pattern CLAUSE_END = Pattern.compile("[.;!?](?=\\s|$)|\\n");

  /** Signs that may stand between a role and the person behind it. */
  private static final String SIGNS_AFTER = ":=–—>→-('\"";

  /** Signs that may stand between a person and the role behind them. */
  private static final String SIGNS_BEFORE = ":–—-(,&/";

  /** Signs that tie a vague name to a person. */
  private static final String SIGNS = ":=–—-(";

  /** How far, in characters, a "no" or "should have" may stand before the role it denies. */
  private static final int REACH = 40;

  /** How far, in characters, a "missing" or "unassigned" may stand behind it. */
  private static final int REACH_BEHIND = 16;

  private final String text;
  private final RoleWords words;
  private final List<Person> people;

  /**
   * A role that a text tells to have been held.
   *
   * @param taken whether it tells that the holder takes it
   * @param over whether somebody else held it before, or may have
   */
  record Told(
      int start, int end, Role role, Optional<String> holder, boolean taken, boolean over) {}

  private RoleText(String text) {
    this.text = text;
    this.words = RoleWords.of(text);
    this.people =
        words.roles().isEmpty()
            ? List.of()
            : Person.in(text).stream()
                .filter(person -> !RoleWords.isNoName(person.firstWord()))
                .filter(this::isNoRole)
                .filter(person -> !isNobody(person))
                .toList();
  }

  private boolean isNoRole(Person person) {
    return words.roles().stream()
        .noneMatch(name -> name.start() < person.end() && person.start() < name.end());
  }

  /** {@code Appointing an incident commander would have helped}: the first word is no name. */
  private boolean isNobody(Person person) {
    return words.cues("nobody").stream()
        .anyMatch(cue -> cue.start() < person.end() && person.start() < cue.end());
  }

  /** What a text tells, in its order. */
  static List<Told> read(String text) {
    RoleText reader = new RoleText(text);
    List<Told> told = new ArrayList<>();
    for (Named name : reader.words.roles()) {
      reader.told(name).ifPresent(told::add);
    }
    if (told.isEmpty()) {
      reader.words.cues("all").stream().limit(1).forEach(cue -> all(cue, told));
    }
    return told;
  }

  private static void all(PhraseMatch cue, List<Told> told) {
    for (Role role : Role.values()) {
      told.add(new Told(cue.start(), cue.end(), role, Optional.empty(), true, false));
    }
  }

  private Optional<Told> told(Named name) {
    int from = clauseStart(name.start());
    int to = clauseEnd(name.end());
    Optional<Person> behind = behind(name, to);
    Optional<Person> holder =
        behind.or(() -> before(name, from)).filter(it -> !name.vague() || isAtItsSide(it, name));
    boolean asked = text.startsWith("?", to);
    boolean denied = asked || isDenied(name, from, to) || isBare(from, to);
    if (holder.isEmpty() && (name.vague() || denied)) {
      return Optional.empty();
    }
    boolean over = cue("over", from, to).isPresent();
    boolean taken = over || isTaken(name, from, to, behind);
    int start = Math.min(name.start(), holder.map(Person::start).orElse(name.start()));
    int end = Math.max(name.end(), holder.map(Person::end).orElse(name.end()));
    return Optional.of(new Told(start, end, name.role(), holder.map(Person::name), taken, over));
  }

  private int clauseStart(int index) {
    Matcher matcher = CLAUSE_END.matcher(text).region(0, index);
    int start = 0;
    while (matcher.find()) {
      start = matcher.end();
    }
    return start;
  }

  private int clauseEnd(int index) {
    Matcher matcher = CLAUSE_END.matcher(text).region(index, text.length());
    return matcher.find() ? matcher.start() : text.length();
  }

  private Optional<Person> behind(Named name, int to) {
    boolean several = words.roles().size() > 1 || text.startsWith(":", name.end());
    Stream<Person> small =
        several
            ? Person.smallBehind(text, name.end()).stream()
                .filter(person -> !RoleWords.isNoName(person.firstWord()))
            : Stream.empty();
    return Stream.concat(people.stream(), small)
        .filter(person -> person.start() >= name.end() && person.end() <= to)
        .filter(person -> joins(name.end(), person.start(), SIGNS_AFTER))
        .filter(person -> words.cues("next").stream().noneMatch(cue -> liesIn(cue, name, person)))
        .findFirst();
  }

  private static boolean liesIn(PhraseMatch cue, Named name, Person person) {
    return name.end() <= cue.start() && cue.end() <= person.start();
  }

  private Optional<Person> before(Named name, int from) {
    return people.stream()
        .filter(person -> person.start() >= from && person.end() <= name.start())
        .filter(person -> joins(person.end(), name.start(), SIGNS_BEFORE))
        .reduce((first, second) -> second);
  }

  /** Whether a vague name is a role all the same: {@code comms: Sam}, {@code @sam, comms}. */
  private boolean isAtItsSide(Person person, Named name) {
    int left = Math.min(person.end(), name.end());
    int right = Math.max(person.start(), name.start());
    String gap = text.substring(left, right).strip();
    return person.isHandle()
        || !RoleWords.of(gap).cues("tie").isEmpty()
        || SIGNS.indexOf(gap.isEmpty() ? ' ' : gap.charAt(0)) >= 0
        || words.roles().stream().anyMatch(other -> !other.vague());
  }

  /** Whether nothing but small words, signs and, before a role, other roles stand there. */
  private boolean joins(int left, int right, String signs) {
    Words gap = Words.of(text.substring(left, right));
    for (int i = 0; i < gap.count(); i++) {
      int at = left + gap.startOf(i);
      boolean known =
          gap.isWord(i)
              ? RoleWords.mayStandBetween(gap.word(i)) || isRoleAt(at)
              : signs.indexOf(text.charAt(at)) >= 0;
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private boolean isRoleAt(int index) {
    return words.roles().stream().anyMatch(name -> name.start() <= index && index < name.end());
  }

  private boolean isDenied(Named name, int from, int to) {
    return words.cues("nobody").stream()
        .anyMatch(
            cue ->
                (cue.start() >= from
                        && cue.end() <= name.start()
                        && name.start() - cue.end() <= REACH)
                    || (cue.start() >= name.end()
                        && cue.end() <= to
                        && cue.start() - name.end() <= REACH_BEHIND));
  }

  /** Whether a clause names roles and says nothing of them: a label with nobody behind it. */
  private boolean isBare(int from, int to) {
    Words clause = Words.of(text.substring(from, to));
    for (int i = 0; i < clause.count(); i++) {
      if (clause.isWord(i) && !isRoleAt(from + clause.startOf(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<PhraseMatch> cue(String tag, int from, int to) {
    return words.cues(tag).stream()
        .filter(cue -> cue.start() >= from && cue.end() <= to)
        .findFirst();
  }

  private boolean isTaken(Named name, int from, int to, Optional<Person> behind) {
    boolean labelled = behind.isPresent() && text.startsWith(":", name.end());
    boolean listed = behind.isPresent() && cue("list", 0, text.length()).isPresent();
    boolean taking =
        words.cues("take").stream()
            .filter(cue -> cue.start() >= from && cue.end() <= name.start())
            .anyMatch(cue -> isOpen(cue.end(), name.start()));
    boolean passive =
        words.cues("taken").stream()
            .filter(cue -> cue.start() >= name.end() && cue.end() <= to)
            .anyMatch(cue -> isOpen(name.end(), cue.start()));
    boolean inItself = RoleWords.tellsTaking(text.substring(name.start(), name.end()));
    return labelled || listed || taking || passive || inItself;
  }

  /** Whether only roles, people and small words stand there: what is taken are the roles. */
  private boolean isOpen(int left, int right) {
    Words gap = Words.of(text.substring(left, right));
    for (int i = 0; i < gap.count(); i++) {
      int at = left + gap.startOf(i);
      boolean open =
          !gap.isWord(i)
              || RoleWords.mayStandBetween(gap.word(i))
              || isRoleAt(at)
              || people.stream().anyMatch(it -> it.start() <= at && at < it.end());
      if (!open) {
        return false;
      }
    }
    return true;
  }
}
