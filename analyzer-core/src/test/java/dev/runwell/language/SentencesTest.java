package dev.runwell.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> of(String text) {
    return Sentences.of(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void endsAtFullStopsQuestionsAndExclamations() {
    assertThat(of("The disk filled up. Who noticed? Nobody! It was 3 a.m. The on-call slept."))
        .containsExactly(
            "The disk filled up.",
            "Who noticed?",
            "Nobody!",
            "It was 3 a.m.",
            "The on-call slept.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Limits, e.g. the one of the queue, were raised.",
        "Version 2.4.1 of api.example was rolled back.",
        "It took approx. 20 minutes.",
        "The file config.yaml was empty.",
        "J. Okafor joined the call.",
        "See no. 4 of the list.",
        "One sentence\nover two lines."
      })
  void staysOneAcrossFullStopsThatEndNothing(String sentence) {
    assertThat(of(sentence)).containsExactly(sentence);
  }

  @Test
  void takesClosingMarksAlong() {
    assertThat(of("(It was full.) \"Was it?\" Yes… No."))
        .containsExactly("(It was full.)", "\"Was it?\"", "Yes…", "No.");
  }

  @Test
  void endsAtEmptyLinesAndIgnoresBlanks() {
    assertThat(of("  no full stop\n\n  another one  "))
        .containsExactly("no full stop", "another one");
    assertThat(of(" \n ")).isEmpty();
  }
}
