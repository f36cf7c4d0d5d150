package dev.runwell.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

  private static List<Token> tag(String text) {
    return Tagger.tag(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The on-call didn't page @lena.|DET NOUN AUX VERB PROPN PUNCT",
        "Dave's script deleted prod-db-01.|NOUN NOUN VERB NOUN PUNCT",
        "An engineer fat-fingered the mask.|DET NOUN VERB DET NOUN PUNCT",
        "The health check failed to detect it.|DET NOUN NOUN VERB PART VERB PRON PUNCT"
      })
  void tellsThePartsOfSpeech(String sentence, String expected) {
    String parts =
        tag(sentence).stream().map(t -> t.part().name()).collect(Collectors.joining(" "));
    assertThat(parts).isEqualTo(expected);
  }

  @Test
  void keepsWhatIsWrittenInOnePieceAndKnowsItsPlace() {
    String text = "  Lena’s fix, v1.2.3 of /etc/hosts (50%), wasn't enough…";
    assertThat(tag(text))
        .extracting(token -> text.substring(token.start(), token.end()))
        .containsExactly(
            "Lena’s",
            "fix",
            ",",
            "v1.2.3",
            "of",
            "/etc/hosts",
            "(",
            "50",
            "%",
            ")",
            ",",
            "wasn't",
            "enough",
            "…");
  }

  @Test
  void knowsWhoseSomethingIs() {
    List<Token> tokens = tag("Lena's fix and the operators' view: it's gone.");
    assertThat(tokens.stream().filter(Token::isPossessive).map(Token::owner))
        .containsExactly("lena", "operators");
  }

  @Test
  void hasNothingToSayOfNothing() {
    assertThat(tag("   ")).isEmpty();
  }
}
