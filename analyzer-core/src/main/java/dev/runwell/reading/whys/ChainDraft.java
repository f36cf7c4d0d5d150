package dev.runwell.reading.whys;

import dev.runwell.reading.whys.Bit.Form;
import dev.runwell.source.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chains of whys while their bits are read. */
final class ChainDraft {
  /** An arrow or a word that leads to the answer, and is no part of it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "[-=–—>→➜⇒*•↳\\s]{0,20}(?:(?:because\\b[:.,]?|(?:answer|a\\d{0,2})\\s?[:.])\\s{1,5})?",
          Pattern.CASE_INSENSITIVE);

  private final boolean announced;
  private final List<List<MappedText>> chains = new ArrayList<>();
  private List<MappedText> answers = new ArrayList<>();

  /** What stands in a numbered list below the heading, for chains without questions. */
  private final List<MappedText> listed = new ArrayList<>();

  private boolean asked;
  private boolean anyWhy;
  private Form answerForm = Form.PARAGRAPH;

  /** A chain below a heading that announces one, or elsewhere: there only numbered whys count. */
  ChainDraft(boolean announced) {
    this.announced = announced;
  }

  void add(Bit bit) {
    Optional<Why> why = Why.of(bit.words());
    boolean counts =
        why.isPresent()
            && (announced || why.get().number().isPresent() || bit.form() == Form.QUESTION);
    if (counts || bit.form() == Form.QUESTION) {
      why(bit, why);
    } else if (bit.form() == Form.HEADING) {
      close();
    } else if (asked) {
      answer(bit, 0);
    } else if (bit.form() == Form.CODE && !answers.isEmpty() && answerForm == Form.CODE) {
      lengthen(bit);
    } else if (bit.form() == Form.NUMBERED) {
      listed.add(bit.text());
    }
  }

  private void why(Bit bit, Optional<Why> why) {
    anyWhy = true;
    boolean again = why.filter(each -> each.number().orElse(0) == 1).isPresent();
    if (again && !answers.isEmpty()) {
      close();
    }
    int blank = bit.text().text().indexOf(bit.words());
    int from = why.isPresent() ? blank + why.get().answer() : bit.text().length();
    asked = true;
    if (from < bit.text().length() && !bit.text().part(from, bit.text().length()).isBlank()) {
      answer(bit, from);
    }
  }

  private void answer(Bit bit, int from) {
    Matcher lead = LEAD.matcher(bit.text().text()).region(from, bit.text().length());
    int start = lead.lookingAt() ? lead.end() : from;
    MappedText text = bit.text().part(start, bit.text().length()).trim();
    boolean question = text.text().endsWith("?"); // the second line of one
    if (!text.isBlank() && !question) {
      answers.add(text);
      answerForm = bit.form();
      asked = false;
    }
  }

  /** A line of a code fence that goes on with the answer above it. */
  private void lengthen(Bit bit) {
    int last = answers.size() - 1;
    answers.set(last, MappedText.join(List.of(answers.get(last), bit.text())));
  }

  private void close() {
    if (!answers.isEmpty()) {
      chains.add(answers);
      answers = new ArrayList<>();
    }
    asked = false;
  }

  /** The chains, each with at least one answer. */
  List<List<MappedText>> chains() {
    close();
    if (announced && !anyWhy && !listed.isEmpty()) {
      chains.add(List.copyOf(listed));
    }
    return chains;
  }
}
