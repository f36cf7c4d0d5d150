package dev.runwell.reading.response;

/** What stands as the holder of a role in a field or cell. */
final class Holder {
  private Holder() {}

  /** Whether the value names somebody: {@code none}, {@code n/a} and a dash do not. */
  static boolean isSomebody(String value) {
    boolean said = value.codePoints().anyMatch(Character::isLetterOrDigit);
    return said
        && RoleWords.of(value).cues("nobody").stream().noneMatch(cue -> opens(value, cue.start()));
  }

  private static boolean opens(String value, int index) {
    return value.substring(0, index).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
