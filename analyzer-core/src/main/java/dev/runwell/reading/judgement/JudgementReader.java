package dev.runwell.reading.judgement;

import dev.runwell.language.Sentences;
import dev.runwell.language.Words;
import dev.runwell.model.Concept;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Agent;
import dev.runwell.model.Passage;
import dev.runwell.model.Passage.Place;
import dev.runwell.model.Section;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the sentences that judge people. Headings, quotes, code, chats and fold-outs are nobody's
 * judgement here; of the rest, only sentences with a word that may judge are looked at by grammar.
 */
public final class JudgementReader {
  private static final Set<Place> PROSE =
      EnumSet.of(Place.PARAGRAPH, Place.LIST_ITEM, Place.TABLE_CELL);

  private final List<Section> sections;
  private final List<Judgement> found = new ArrayList<>();

  private JudgementReader(List<Section> sections) {
    this.sections = sections;
  }

  /** The judgements of a document, in its order; at most one a sentence. */
  public static List<Judgement> read(List<Passage> passages, List<Section> sections) {
    JudgementReader reader = new JudgementReader(sections);
    for (Passage passage : passages) {
      if (PROSE.contains(passage.place())) {
        reader.read(passage);
      }
    }
    return List.copyOf(reader.found);
  }

  private void read(Passage passage) {
    String text = passage.text().text();
    Words words = Words.of(text);
    Triggers.Found triggers = Triggers.in(words);
    if (triggers.triggers().isEmpty()) {
      return;
    }
    List<Span> silent = new ArrayList<>(passage.code());
    silent.addAll(Quotations.in(text));
    for (Span sentence : Sentences.of(text)) {
      FirstLook look = new FirstLook(text, words, sentence);
      boolean policy =
          triggers.policies().stream()
              .anyMatch(each -> each.start() >= sentence.start() && each.end() <= sentence.end());
      List<Triggers> own =
          triggers.triggers().stream()
              .filter(each -> each.start() >= sentence.start() && each.end() <= sentence.end())
              .filter(
                  each ->
                      silent.stream()
                          .noneMatch(
                              span -> span.start() <= each.start() && each.start() < span.end()))
              .filter(look::mayJudge)
              .toList();
      if (!policy && !own.isEmpty()) {
        judge(passage, Sentence.of(text, sentence), own);
      }
    }
  }

  /**
   * The gravest of what the triggers come to, by the order of the categories; of words within
   * others that judge as well, only the longer ones count.
   */
  private void judge(Passage passage, Sentence sentence, List<Triggers> triggers) {
    Agency agency = new Agency(sentence);
    Map<Triggers, Agent> judging = new LinkedHashMap<>();
    for (Triggers trigger : triggers) {
      int from = sentence.positionAt(trigger.start());
      int to = sentence.positionAt(trigger.end());
      agency.judged(trigger.frame(), from, to).ifPresent(agent -> judging.put(trigger, agent));
    }
    judging.keySet().stream()
        .filter(trigger -> judging.keySet().stream().noneMatch(trigger::isInside))
        .min(Comparator.comparing(Triggers::category).thenComparing(Triggers::start))
        .ifPresent(
            trigger -> found.add(judgement(passage, sentence, trigger, judging.get(trigger))));
  }

  private Judgement judgement(Passage passage, Sentence sentence, Triggers trigger, Agent agent) {
    Span span = passage.text().span(sentence.span().start(), sentence.span().end());
    String words = sentence.text().substring(trigger.start(), trigger.end()).replace('\n', ' ');
    return new Judgement(span, trigger.category(), agent, words, concepts(span));
  }

  private List<Concept> concepts(Span span) {
    List<Concept> concepts = new ArrayList<>();
    for (int i = sections.size() - 1; i >= 0; i--) {
      if (sections.get(i).span().contains(span)) {
        concepts.addAll(sections.get(i).concepts());
      }
    }
    return concepts;
  }
}
