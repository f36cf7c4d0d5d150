package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching with the model that ships, and without it. */
class MeaningTest {
  private static final String[] PLAIN = {"search", "nobody", "could", "buy", "a", "seat"};

  @TempDir Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write("tickets.md", "Box office outage", "Purchases of tickets failed for every customer.");
    write("proxy.md", "Proxy refused handshakes", "The certificate had expired overnight.");
  }

  private void write(String name, String title, String summary) throws IOException {
    String text =
        "<!-- runwell: postmortem -->\n# " + title + "\n\n## Summary\n\n" + summary + "\n";
    Files.writeString(folder.resolve(name), text);
  }

  private CommandLineRun with(String cache) {
    return new CommandLineRun(folder)
        .environment("RUNWELL_MEANING", "")
        .environment("RUNWELL_CACHE", cache);
  }

  private CommandLineRun.Result run(String... args) {
    return with(Path.of("target", "cache").toAbsolutePath().toString()).run(args);
  }

  @Test
  void whatMeansAlikeIsFound() {
    assertThat(run("index").err()).isEmpty();
    CommandLineRun.Result result = run(PLAIN);
    assertThat(result.err()).doesNotContain("words alone");
    assertThat(result.out())
        .startsWith("1. Box office outage\n   tickets.md:6\n")
        .contains("Why: near in meaning\n")
        .contains("Summary: Purchases of tickets failed for every customer.\n");
    assertThat(run("search", "handshakes").out()).startsWith("1. Proxy refused handshakes\n");
    assertThat(run("index").out()).startsWith("0 new, 0 changed, 2 unchanged");
  }

  @Test
  void withoutTheModelWordsAreSearchedAndItIsSaidOnce() throws IOException {
    run("index");
    String nowhere = Files.writeString(folder.resolve("file"), "").toString();
    CommandLineRun.Result result =
        with(nowhere).run("search", "purchases of every", "--format", "json");
    assertThat(result.err())
        .startsWith(
            "runwell: searched by words alone: the model of meaning cannot be used: it cannot")
        .hasLineCount(1);
    assertThat(result.out()).startsWith("{").contains("\"path\": \"tickets.md\"");
  }

  @Test
  void anIndexIsMadeOfWordsWhereTheModelCannotBeHad() throws IOException {
    String nowhere = Files.writeString(folder.resolve("file"), "").toString();
    CommandLineRun.Result result = with(nowhere).run("index");
    assertThat(result.err()).startsWith("runwell: indexed by words alone: ").hasLineCount(1);
    assertThat(result.out()).startsWith("2 new");
    assertThat(run(PLAIN).err())
        .contains("words alone: the index was made without a model of meaning");
    CommandLineRun.Result anew = run("index");
    assertThat(anew.err()).contains("made without a model of meaning; it is made anew");
    assertThat(anew.out()).startsWith("2 new");
  }

  @Test
  void whoWantsNoMeaningHearsNothingOfIt() {
    assertThat(new CommandLineRun(folder).run("index").err()).isEmpty();
    assertThat(new CommandLineRun(folder).run("search", "purchases").err()).isEmpty();
  }
}
