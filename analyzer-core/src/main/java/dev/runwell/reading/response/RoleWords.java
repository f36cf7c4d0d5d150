package dev.runwell.reading.response;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.language.Words;
import dev.runwell.model.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code roles.lexicon}, and where they stand in one text. */
final class RoleWords {
  private static final String IF_NAMED = " if named";
  private static final Lexicon LEXICON = Lexicon.load(RoleWords.class, "roles.lexicon");
  private static final PhraseMatcher PHRASES = PhraseMatcher.of(LEXICON);
  private static final Set<String> BETWEEN = LEXICON.words("between");
  private static final Set<String> NAMELESS = LEXICON.words("nameless");
  private static final Map<String, Role> ROLES = rolesByTag();

  private final List<Named> roles = new ArrayList<>();
  private final List<PhraseMatch> cues = new ArrayList<>();

  /** A role's name in a text; a vague one is a role only with a person at its side. */
  record Named(Role role, int start, int end, boolean vague) {}

  private RoleWords(String text) {
    for (PhraseMatch match : PHRASES.find(text)) {
      Role role = ROLES.get(match.tag());
      if (role != null) {
        roles.add(new Named(role, match.start(), match.end(), match.tag().endsWith(IF_NAMED)));
      } else {
        cues.add(match);
      }
    }
    roles.removeIf(this::isPartOfAnother);
  }

  private static Map<String, Role> rolesByTag() {
    Map<String, Role> roles = new HashMap<>();
    for (Role role : Role.values()) {
      roles.put(role.field().id(), role);
      roles.put(role.field().id() + IF_NAMED, role);
    }
    return roles;
  }

  static RoleWords of(String text) {
    return new RoleWords(text);
  }

  private boolean isPartOfAnother(Named name) {
    return roles.stream()
        .anyMatch(
            other ->
                other.start() <= name.start()
                    && name.end() <= other.end()
                    && (other.end() - other.start() > name.end() - name.start()
                        || (name.vague() && !other.vague())));
  }

  /** The names of roles, in the order of the text. */
  List<Named> roles() {
    return roles;
  }

  /** The cues with a tag, in the order of the text. */
  List<PhraseMatch> cues(String tag) {
    return cues.stream().filter(cue -> cue.tag().equals(tag)).toList();
  }

  /** Whether a word may stand between a role and its holder; {@code word} is folded. */
  static boolean mayStandBetween(String word) {
    return BETWEEN.contains(word);
  }

  /** Whether the name of a role itself tells that it begins: {@code takes command}. */
  static boolean tellsTaking(String name) {
    return of(name).cues("take").stream().anyMatch(cue -> cue.start() == 0);
  }

  /** Whether a word, folded, is known to be nobody's name. */
  static boolean isNoName(String word) {
    return mayStandBetween(word)
        || NAMELESS.contains(word)
        || !of(word).roles().isEmpty()
        || !of(word).cues("nobody").isEmpty();
  }

  /** The roles that a label or cell names, if it names nothing else: {@code IC / Scribe}. */
  static Set<Role> only(String label) {
    Set<Role> named = EnumSet.noneOf(Role.class);
    RoleWords words = of(label);
    int at = 0;
    for (Named name : words.roles()) {
      if (at > name.start() || saysMore(label.substring(at, name.start()))) {
        return Set.of();
      }
      named.add(name.role());
      at = name.end();
    }
    return saysMore(label.substring(at)) ? Set.of() : named;
  }

  private static boolean saysMore(String text) {
    Words words = Words.of(text);
    for (int i = 0; i < words.count(); i++) {
      boolean said = words.isWord(i) || words.isNumber(i);
      if (said && !words.word(i).equals("and") && !mayStandBetween(words.word(i))) {
        return true;
      }
    }
    return false;
  }
}
