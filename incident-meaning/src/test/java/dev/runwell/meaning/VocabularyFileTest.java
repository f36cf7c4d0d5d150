package dev.runwell.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyFileTest {

  @Test
  void piecesComeInTheOrderOfTheirNumbers() throws IOException {
    String json =
        "{\"model\": {\"vocab\": {\"b\": 1,\n \"\\\"\" : 0, \"\\u00e9\\\\\":2}, \"x\": 1}}";
    assertThat(VocabularyFile.lines(json)).isEqualTo("\"\nb\né\\\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"vocab\": {",
        "{\"vocab\": {\"a\"",
        "{\"vocab\": {\"a\": }}",
        "{\"vocab\": {\"a\": 1}}",
        "{\"vocab\": {\"\\n\": 0}}"
      })
  void whatIsNoVocabularyIsRefused(String json) {
    assertThatThrownBy(() -> VocabularyFile.lines(json))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("vocabulary");
  }
}
