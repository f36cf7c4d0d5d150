package dev.runwell.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of rule that a page can tell. */
enum UserRuleKind {
  /** A field of the header has to be there and say something. */
  REQUIRED_FIELD("required-field"),
  /** A section has to be there. */
  REQUIRED_SECTION("required-section"),
  /** A pattern has to be, or must not be, in a text. */
  PATTERN("pattern"),
  /** Phrases must not be in a text. */
  PHRASES("phrases");

  private final String id;

  UserRuleKind(String id) {
    this.id = id;
  }

  /** The name in a page. */
  String id() {
    return id;
  }

  /** The keys of this kind, besides those that all kinds have. */
  List<String> keys() {
    return switch (this) {
      case REQUIRED_FIELD -> List.of("field");
      case REQUIRED_SECTION -> List.of("section");
      case PATTERN -> List.of("subject", "sections", "fields", "forbidden", "required");
      case PHRASES -> List.of("subject", "sections", "fields", "phrases");
    };
  }

  static Optional<UserRuleKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(UserRuleKind::id).toList();
  }
}
