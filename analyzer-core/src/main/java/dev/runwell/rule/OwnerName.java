package dev.runwell.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways in which one owner's name is written.
 *
 * @param spellings the name in lower case, without its sign, and its shorter forms
 * @param handles its letters and digits
 * @param likely the handles that are usually made of it, if it is a full name
 */
record OwnerName(Set<String> spellings, Set<String> handles, Set<String> likely) {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SIGN = Pattern.compile("^[@#]+");
  private static final Pattern TEAM =
      Pattern.compile("^(?:the )?(?:team )?|[ -](?:team|squad|guild|crew)$");

  /** More words than that are no name of a person. */
  private static final int LONGEST_NAME = 4;

  static OwnerName of(String owner) {
    String plain = SPACE.matcher(owner.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    String bare = SIGN.matcher(plain).replaceFirst("").strip();
    Set<String> spellings = new LinkedHashSet<>();
    add(bare, spellings);
    int at = bare.indexOf('@');
    if (at > 0) {
      add(bare.substring(0, at), spellings);
    }
    add(bare.substring(bare.lastIndexOf('/') + 1), spellings);
    for (String spelling : List.copyOf(spellings)) {
      add(TEAM.matcher(spelling).replaceAll(""), spellings);
    }
    Set<String> handles = new LinkedHashSet<>();
    for (String spelling : spellings) {
      add(NO_LETTER.matcher(spelling).replaceAll(""), handles);
    }
    return new OwnerName(Set.copyOf(spellings), Set.copyOf(handles), likely(bare));
  }

  private static void add(String spelling, Set<String> to) {
    if (!spelling.isBlank()) {
      to.add(spelling);
    }
  }

  /** The handles that are made of a first and a last name. */
  private static Set<String> likely(String name) {
    String[] words = name.split(" ", LONGEST_NAME + 1);
    if (words.length < 2 || words.length > LONGEST_NAME || name.indexOf('@') >= 0) {
      return Set.of();
    }
    String first = NO_LETTER.matcher(words[0]).replaceAll("");
    String last = NO_LETTER.matcher(words[words.length - 1]).replaceAll("");
    if (first.isEmpty() || last.isEmpty()) {
      return Set.of();
    }
    String initialAndLast = first.charAt(0) + last;
    String firstAndInitial = first + last.charAt(0);
    return Set.copyOf(
        List.of(first, last, first + last, last + first, initialAndLast, firstAndInitial));
  }
}
