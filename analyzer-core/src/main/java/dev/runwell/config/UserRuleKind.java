package dev.runwell.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of rule that a page can tell. */
enum UserRuleKind {
  /** A field of the header has to be there and say something. */
  REQUIRED_FIELD("required-field", "field"),
  /** A section has to be there. */
  REQUIRED_SECTION("required-section", "section"),
  /** A pattern has to be, or must not be, in a text. */
  PATTERN("pattern", "subject", "sections", "fields", "forbidden", "required"),
  /** Phrases must not be in a text. */
  PHRASES("phrases", "subject", "sections", "fields", "phrases");

  private final String id;
  private final List<String> keys;

  UserRuleKind(String id, String... keys) {
    this.id = id;
    this.keys = List.of(keys);
  }

  /** The name in a page. */
  String id() {
    return id;
  }

  /** The keys of this kind, besides those that all kinds have. */
  List<String> keys() {
    return keys;
  }

  static Optional<UserRuleKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(UserRuleKind::id).toList();
  }
}
