package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What "runwell new" begins, and what becomes of it once somebody has filled it in. */
class NewDocumentTest {
  private static final Pattern PROMPT = Pattern.compile("\\[([^\\]]+)\\]");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"runbook", "postmortem"})
  void onceItsPromptsAreFilledThereIsNothingToFind(String kind) throws IOException {
    Files.writeString(folder.resolve("new.md"), fill(begun(kind), answers(kind)));

    CommandLineRun.Result result = run("check", "--quiet", "--fail-on", "note", "new.md");
    CommandLineRun.Result inspected = run("inspect", "new.md");

    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(inspected.out()).contains("\"kind\": \"" + kind + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"runbook", "postmortem"})
  void everyPromptHasAnAnswerInTheTableAndTheOtherWayRound(String kind) throws IOException {
    TreeSet<String> prompts = new TreeSet<>();
    PROMPT.matcher(begun(kind)).results().map(match -> match.group(1)).forEach(prompts::add);

    assertThat(answers(kind).keySet()).containsExactlyInAnyOrderElementsOf(prompts);
  }

  @Test
  void datesThatAreKnownAreFilledIn() throws IOException {
    assertThat(begun("runbook")).contains("- **Last updated:** 2026-04-20\n");
    assertThat(begun("postmortem"))
        .contains(
            "- **Date:** 2026-04-20\n",
            """
            - **Draft due:** 2026-04-21
            - **Meeting:** 2026-04-22
            - **Final due:** 2026-04-25
            - **Action review:** 2026-05-20
            """,
            "| P0 | 2026-05-04 | Open |",
            "| P1 | 2026-05-18 | Open |",
            "| P2 | 2026-05-25 | Open |");
  }

  @Test
  void theDayOfTheIncidentCanBeSaid() {
    assertThat(run("new", "postmortem", "--as-of", "2026-12-30").out())
        .contains("- **Date:** 2026-12-30\n", "- **Action review:** 2027-01-29\n")
        .doesNotContain("2026-04", "{");
  }

  @Test
  void aFileIsWrittenWithItsFolders() {
    CommandLineRun.Result result = run("new", "runbook", "runbooks/pumps.md");

    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("runwell check runbooks/pumps.md");
    assertThat(folder.resolve("runbooks/pumps.md")).content().isEqualTo(begun("runbook"));
  }

  private String begun(String kind) {
    CommandLineRun.Result result = run("new", kind);
    assertThat(result.status()).isZero();
    return result.out();
  }

  private CommandLineRun.Result run(String... args) {
    return new CommandLineRun(folder).run(args);
  }

  private static String fill(String text, Map<String, String> answers) {
    return PROMPT
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(answer(match, answers)));
  }

  private static String answer(MatchResult prompt, Map<String, String> answers) {
    return answers.getOrDefault(prompt.group(1), prompt.group());
  }

  private static Map<String, String> answers(String kind) throws IOException {
    String table;
    try (var in = NewDocumentTest.class.getResourceAsStream("filled-" + kind + ".txt")) {
      table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Map<String, String> answers = new LinkedHashMap<>();
    for (String line : table.lines().filter(each -> !each.startsWith("#")).toList()) {
      int equals = line.indexOf(" = ");
      answers.put(line.substring(0, equals), line.substring(equals + 3));
    }
    return answers;
  }
}
