package dev.runwell.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final List<String> PIECES =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "queue", "##s", "un", "##queue", "##d", "cafe",
          "-", "!", "水", "##水", "5", "##0", "##2");

  private static List<String> pieces(String text, int most) {
    List<String> pieces = new ArrayList<>();
    WordPiece spelling = new WordPiece(new Vocabulary(PIECES), most);
    LongStream.of(spelling.numbers(text)).forEach(it -> pieces.add(PIECES.get((int) it)));
    return pieces;
  }

  private static List<String> pieces(String text) {
    List<String> all = pieces(text, 128);
    assertThat(all).startsWith("[CLS]").endsWith("[SEP]");
    return all.subList(1, all.size() - 1);
  }

  @Test
  void theLongestPieceThatFitsIsTaken() {
    assertThat(pieces("The queues unqueued 502"))
        .containsExactly("the", "queue", "##s", "un", "##queue", "##d", "5", "##0", "##2");
  }

  @Test
  void aWordThatCannotBeSpeltIsUnknownAsAWhole() {
    assertThat(pieces("queuex the")).containsExactly("[UNK]", "the");
  }

  @Test
  void accentsAndCapitalsAreTakenOff() {
    assertThat(pieces("CAFÉ cafe\u0301")).containsExactly("cafe", "cafe");
  }

  @Test
  void signsAndChineseCharactersStandAlone() {
    assertThat(pieces("the-queue!")).containsExactly("the", "-", "queue", "!");
    assertThat(pieces("水水the")).containsExactly("水", "水", "the");
  }

  @Test
  void whatNobodySeesIsDropped() {
    assertThat(pieces("que\u200bue\u0000 \ufffd\u00a0the\u2028the"))
        .containsExactly("queue", "the", "the");
  }

  @Test
  void whatIsTooLongForAWordIsUnknown() {
    assertThat(pieces("queue" + "s".repeat(95))).hasSize(96);
    assertThat(pieces("queue" + "s".repeat(96))).containsExactly("[UNK]");
  }

  @Test
  void aTextIsCutOffWhereTheViewEnds() {
    assertThat(pieces("the queues the", 4)).containsExactly("[CLS]", "the", "queue", "[SEP]");
    assertThat(pieces("the queues the", 6))
        .containsExactly("[CLS]", "the", "queue", "##s", "the", "[SEP]");
    assertThat(pieces("queuex", 3)).containsExactly("[CLS]", "[UNK]", "[SEP]");
  }

  @Test
  void nothingIsStillAText() {
    assertThat(pieces("")).isEmpty();
    assertThat(pieces(" \n\t")).isEmpty();
  }

  @Test
  void aVocabularyNeedsItsOwnSigns() {
    assertThatThrownBy(() -> new Vocabulary(List.of("[UNK]", "[CLS]")))
        .hasMessage("a vocabulary without [SEP]");
  }
}
