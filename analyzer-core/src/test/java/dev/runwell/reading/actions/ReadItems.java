package dev.runwell.reading.actions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.ActionItem;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.PostMortem;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the action items of a post-mortem that a test writes down. */
final class ReadItems {
  private static final FileTree NO_FILES =
      new FileTree() {
        @Override
        public Entry at(String path) {
          return Entry.UNKNOWN;
        }

        @Override
        public List<String> names(String folder) {
          return List.of();
        }

        @Override
        public Optional<String> read(String path) {
          return Optional.empty();
        }
      };

  private ReadItems() {}

  /** The items of a document whose action items are these. */
  static List<ActionItem> all(String section) {
    return whole("# SEV2 Parcel labels not printed\n\n## Action items\n\n" + section);
  }

  /** The only item of such a document. */
  static ActionItem one(String section) {
    List<ActionItem> items = all(section);
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  /** The items of a whole document. */
  static List<ActionItem> whole(String document) {
    return whole(document, Map.of());
  }

  /** The items of a whole document of a house with its own priorities. */
  static List<ActionItem> whole(String document, Map<String, List<String>> priorities) {
    return whole(document, new HouseWords(Map.of(), Map.of(), priorities));
  }

  /** The items of a whole document of a house with its own words. */
  static List<ActionItem> whole(String document, HouseWords words) {
    return ((PostMortem)
            new DocumentReader(words, NO_FILES)
                .read(SourceText.of("pm.md", document), Optional.of(DocumentKind.POSTMORTEM)))
        .actionItems();
  }

  static List<String> texts(String section) {
    return all(section).stream().map(ActionItem::text).toList();
  }

  /** The day that an item is due, or the text of a date that is none. */
  static String due(ActionItem item) {
    return item.due()
        .map(due -> due.date().value().map(Object::toString).orElse(due.date().text()))
        .orElse("");
  }

  static String priority(ActionItem item) {
    return item.priority().flatMap(priority -> priority.known()).orElse("");
  }
}
