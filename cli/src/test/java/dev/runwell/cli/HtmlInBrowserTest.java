package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser that has no window, where one is on the path; elsewhere it is skipped. */
class HtmlInBrowserTest {
  private static final String HOSTILE =
      "</pre><script>document.title='bad'</script><img src=x onerror=alert(1)>";

  @TempDir private Path folder;

  @Test
  void theScriptRunsAndHostileTextStaysText() throws Exception {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no Chromium on the path");
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

    String page = open(browser.get());

    assertThat(Files.readString(folder.resolve("log"))).doesNotContain("CONSOLE");
    assertThat(page)
        .contains("<title>Runwell report</title>")
        .containsPattern("<output id=\"shown\">\\d+ findings in 1 document</output>")
        .contains("&lt;script&gt;document.title='bad'")
        .doesNotContain("<img");
  }

  private String open(Path browser) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=2000",
                "--dump-dom",
                folder.resolve("page.html").toUri().toString())
            .redirectError(folder.resolve("log").toFile())
            .redirectOutput(folder.resolve("dom").toFile())
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).isTrue();
    return new String(Files.readAllBytes(folder.resolve("dom")), StandardCharsets.UTF_8);
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
