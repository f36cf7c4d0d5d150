package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser that has no window, where one is on the path; elsewhere it is skipped. */
class HtmlInBrowserTest {
  private static final String HOSTILE =
      "</pre><script>document.title='bad'</script><img src=x onerror=alert(1)>";

  /** Turns the page's filters as a reader would, and notes what the page says then. */
  private static final String READER =
      """
      <iframe id="page" src="page.html"></iframe>
      <pre id="seen"></pre>
      <script>
        document.getElementById("page").addEventListener("load", async event => {
          const page = event.target.contentDocument;
          const seen = [];
          const change = async (id, value) => {
            const field = page.getElementById(id);
            field.value = value;
            field.dispatchEvent(new Event("input", {bubbles: true}));
            await new Promise(done => setTimeout(done, 400));
            seen.push(page.getElementById("shown").value);
          };
          await change("rule", "runbook/missing-owner");
          await change("search", "no such word");
          seen.push(page.querySelector(".nothing").hidden);
          document.getElementById("seen").textContent = seen.join(", ");
        });
      </script>
      """;

  @TempDir private Path folder;
  private Path browser;

  @BeforeEach
  void writeThePage() throws IOException {
    Optional<Path> found = browser();
    assumeTrue(found.isPresent(), "no Chromium on the path");
    browser = found.get();
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(
        folder.resolve("a.md"),
        "<!-- runwell: runbook -->\n# `"
            + HOSTILE
            + "`\n\n## Investigation\n\n1. "
            + HOSTILE
            + "\n");
    CommandLineRun.Result run =
        CommandLineRun.run(folder, List.of("check", "--format", "html=page.html"));
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void theScriptRunsAndHostileTextStaysText() throws Exception {
    String page = open("page.html");
    assertThat(Files.readString(folder.resolve("log"))).doesNotContain("CONSOLE");
    assertThat(page)
        .contains("<title>Runwell report</title>")
        .containsPattern("<output id=\"shown\">\\d+ findings in 1 document</output>")
        .contains("&lt;script&gt;document.title='bad'")
        .doesNotContain("<img");
  }

  @Test
  void filtersNarrowWhatIsShown() throws Exception {
    Files.writeString(folder.resolve("reader.html"), READER);
    assertThat(open("reader.html", "--allow-file-access-from-files"))
        .contains(">1 finding in 1 document, 0 findings in 0 documents, false</pre>");
    assertThat(Files.readString(folder.resolve("log"))).doesNotContain("CONSOLE");
  }

  /** Also the proof that the other tests would see it. */
  @Test
  void aTextThatWasNotEscapedCouldNotAct() throws Exception {
    Path file = folder.resolve("page.html");
    String page = Files.readString(file);
    Files.writeString(file, page.replace("</body>", HOSTILE + "</body>"));
    assertThat(open("page.html")).contains("<title>Runwell report</title>", "<img");
    assertThat(Files.readString(folder.resolve("log")))
        .contains("CONSOLE", "Content Security Policy");
  }

  private String open(String file, String... options) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                browser.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom"));
    line.addAll(List.of(options));
    line.add(folder.resolve(file).toUri().toString());
    Process process =
        new ProcessBuilder(line)
            .redirectError(folder.resolve("log").toFile())
            .redirectOutput(folder.resolve("dom").toFile())
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).isTrue();
    return Files.readString(folder.resolve("dom"));
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .flatMap(
            each ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(Path.of(each)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
