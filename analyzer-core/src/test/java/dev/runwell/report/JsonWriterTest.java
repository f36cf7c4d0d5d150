package dev.runwell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private final StringBuilder out = new StringBuilder();
  private final JsonWriter json = new JsonWriter(out);

  @Test
  void indentsObjectsAndLists() throws IOException {
    json.beginObject().field("a", 1).name("b").beginList().value("x").value(true);
    json.beginObject().endObject().beginList().endList().endList();
    json.field("c", Optional.empty()).field("d", List.of("y")).endObject();
    assertThat(out)
        .hasToString(
            """
            {
              "a": 1,
              "b": [
                "x",
                true,
                {},
                []
              ],
              "c": null,
              "d": [
                "y"
              ]
            }
            """);
  }

  @Test
  void escapesWhatJsonCannotHold() throws IOException {
    json.value("\"\\\n\r\t\u0000\u001f\u007f/é😀");
    assertThat(out).hasToString("\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u007f/é😀\"");
  }

  @Test
  void escapesHalfCharacters() throws IOException {
    json.value("a\uD83Db\uDE00c\uD83D");
    assertThat(out).hasToString("\"a\\ud83db\\ude00c\\ud83d\"");
  }
}
