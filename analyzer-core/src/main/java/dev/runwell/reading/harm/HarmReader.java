package dev.runwell.reading.harm;

import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Mention;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.Title;
import dev.runwell.reading.Outline;
import dev.runwell.source.MappedText;
import dev.runwell.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the impact of an incident tells of grave harm: in the sections for impact and summary
 * and in the header's field for the customer impact. Only harm that was done counts: what is
 * denied, feared, planned, of the past, of a part, elsewhere or made good is left out.
 */
public final class HarmReader {
  private static final Set<Topic> OF_SERVICE =
      Set.of(Topic.OUTAGE, Topic.ALL_USERS, Topic.CORE_DEGRADED);

  private HarmReader() {}

  /** The mentions of grave harm, in the order of the document. */
  public static List<Mention> read(Outline outline, List<Field> fields, Optional<Title> title) {
    if (title.map(Title::text).filter(HarmReader::isElsewhere).isPresent()
        || fields.stream().anyMatch(HarmReader::isElsewhere)) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>(Statements.of(outline));
    SourceText source = outline.tree().source();
    fields.stream()
        .filter(HarmReader::tellsImpact)
        .map(field -> Statement.of(MappedText.verbatim(source, field.valueSpan()), List.of()))
        .forEach(statements::add);
    return read(statements);
  }

  private static List<Mention> read(List<Statement> statements) {
    List<Phrases> phrases =
        statements.stream().map(statement -> new Phrases(statement.text().text())).toList();
    Around around = Around.of(phrases);
    List<Mention> found = new ArrayList<>();
    for (int index = 0; index < statements.size(); index++) {
      Statement statement = statements.get(index);
      for (Harm harm : new StatementReader(statement, phrases.get(index), around).read()) {
        String text = statement.text().text().substring(harm.start(), harm.end());
        Mention mention =
            new Mention(statement.text().span(harm.start(), harm.end()), harm.topic(), text);
        if (found.stream().noneMatch(mention::equals)) {
          found.add(mention);
        }
      }
    }
    found.sort(Comparator.comparing(Mention::span));
    return List.copyOf(found);
  }

  private static boolean tellsImpact(Field field) {
    return field.name().filter(FieldName.CUSTOMER_IMPACT::equals).isPresent() && field.hasValue();
  }

  private static boolean isElsewhere(Field field) {
    boolean place =
        field.name().filter(FieldName.SERVICES::equals).isPresent()
            || field.key().equals("environment");
    return place && isElsewhere(field.value());
  }

  private static boolean isElsewhere(String text) {
    return new Phrases(text).has("environment");
  }

  /**
   * What the impact as a whole says.
   *
   * @param mild whether it was a mild harm
   * @param unfelt whether nobody felt it
   * @param regained whether all that was lost is there again
   * @param wayAround whether there was a way around
   */
  record Around(boolean mild, boolean unfelt, boolean regained, boolean wayAround) {

    static Around of(List<Phrases> all) {
      return new Around(
          all.stream().anyMatch(phrases -> phrases.has("mild")),
          all.stream().anyMatch(phrases -> phrases.has("unfelt")),
          all.stream().anyMatch(phrases -> phrases.has("regained"))
              && all.stream().noneMatch(phrases -> phrases.has("still-gone")),
          all.stream().anyMatch(phrases -> phrases.has("way-around")));
    }

    boolean takesBack(Topic topic) {
      return (unfelt && OF_SERVICE.contains(topic)) || (wayAround && topic == Topic.CORE_DEGRADED);
    }
  }
}
