package dev.runwell.rules.postmortem;

import dev.runwell.language.PhraseMatcher;
import dev.runwell.language.SpelledText;
import dev.runwell.language.likeness.Resemblance;
import dev.runwell.language.likeness.WordCounts;
import dev.runwell.model.Concept;
import dev.runwell.model.Link;
import dev.runwell.model.Passage;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Section;
import dev.runwell.model.Title;
import dev.runwell.source.FilePaths;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a post-mortem tells whether it is an earlier failure come back.
 *
 * @param head where a finding points
 * @param title its title
 * @param date the day the incident began
 * @param writeUp the words that tell what failed and why
 * @param targets the addresses that it links, files as they are called from the working folder
 * @param text all that it says, to find the names of others in
 * @param speaksOfPast whether it speaks of incidents before it, whichever they are
 */
record WrittenIncident(
    SourceText source,
    Span head,
    String title,
    LocalDate date,
    Resemblance.WriteUp writeUp,
    List<String> targets,
    SpelledText text,
    boolean speaksOfPast) {
  private static final int TITLE = 3;

  /** A shorter name, such as {@code README}, is no document's own, in letters. */
  private static final int SHORTEST_NAME = 8;

  private static final List<Concept> TELLING =
      List.of(
          Concept.SUMMARY,
          Concept.IMPACT,
          Concept.DETECTION,
          Concept.ROOT_CAUSE,
          Concept.CONTRIBUTING_FACTORS,
          Concept.RESOLUTION);

  private static final class Loaded {
    private static final PhraseMatcher PAST =
        PhraseMatcher.load(WrittenIncident.class, "past-incidents.lexicon");
  }

  /** Nothing for a post-mortem without a title or a date: nobody can tell which came first. */
  static Optional<WrittenIncident> of(PostMortem postMortem) {
    Optional<Title> title = postMortem.content().title();
    if (title.isEmpty() || postMortem.date().isEmpty()) {
      return Optional.empty();
    }
    String all =
        postMortem.content().passages().stream()
            .map(passage -> passage.text().text())
            .collect(Collectors.joining("\n"));
    return Optional.of(
        new WrittenIncident(
            postMortem.source(),
            postMortem.content().head(),
            title.get().text(),
            postMortem.date().get(),
            writeUp(postMortem, title.get().text()),
            postMortem.content().links().stream().flatMap(WrittenIncident::targets).toList(),
            SpelledText.of(all),
            !Loaded.PAST.find(all).isEmpty()));
  }

  private static Resemblance.WriteUp writeUp(PostMortem postMortem, String title) {
    List<Section> telling =
        TELLING.stream().flatMap(it -> postMortem.content().sections(it).stream()).toList();
    WordCounts.Builder text = WordCounts.builder().add(title, TITLE);
    for (Passage passage : postMortem.content().passages()) {
      if (telling.stream().anyMatch(section -> section.body().contains(passage.span()))) {
        text.add(passage.text().text(), 1);
      }
    }
    return new Resemblance.WriteUp(WordCounts.builder().add(title, 1).build(), text.build());
  }

  private static Stream<String> targets(Link link) {
    return Stream.concat(link.target().map(FilePaths::normal).stream(), Stream.of(link.href()));
  }

  /** Whether it links the other, names it or its day, or speaks of incidents before it at all. */
  boolean mentions(WrittenIncident other) {
    String path = FilePaths.normal(other.source().path());
    String name = stem(FilePaths.name(path));
    return speaksOfPast
        || targets.stream().anyMatch(it -> it.equals(path) || it.contains(name))
        || (SpelledText.letters(name).length() >= SHORTEST_NAME && text.names(name))
        || (!sameTitle(other) && text.names(other.title))
        || text.names(other.date.toString());
  }

  /** Its own title says nothing of another that is called the same. */
  private boolean sameTitle(WrittenIncident other) {
    return SpelledText.letters(title).contains(SpelledText.letters(other.title));
  }

  private static String stem(String name) {
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
