package dev.runwell.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.runwell.finding.Level;
import dev.runwell.model.DocumentKind;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserRulesTest {
  private static final String GOOD =
      """
      ---
      id: house/no-ticket
      kind: required-field
      field: Ticket
      message: No ticket
      help: Open a ticket and link it
      ---
      # house/no-ticket

      Why we ask.
      """;

  @TempDir private Path folder;

  private void page(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> errors() {
    ConfigurationException thrown =
        catchThrowableOfType(
            ConfigurationException.class, () -> UserRules.load(folder, "rules", List.of()));
    return thrown.errors().stream()
        .map(error -> error.path() + ":" + error.position() + " " + error.message())
        .toList();
  }

  @Test
  void aFolderThatIsNotThereHoldsNoRules() throws Exception {
    assertThat(UserRules.load(folder.resolve("none")).rules()).isEmpty();
  }

  @Test
  void whatAPageDoesNotSayIsAWarningForEveryKindOfDocument() throws Exception {
    page("ticket.md", GOOD);
    page("README.md", "# Our rules");
    UserRules rules = UserRules.load(folder);
    RuleDescriptor rule = rules.rules().get(0).descriptor();
    assertThat(rules.rules()).hasSize(1);
    assertThat(rule.level()).isEqualTo(Level.WARNING);
    assertThat(rule.kinds())
        .containsExactlyInAnyOrder(DocumentKind.POSTMORTEM, DocumentKind.RUNBOOK);
    assertThat(rule.summary()).isEqualTo("No ticket");
    assertThat(rules.page("house/no-ticket").orElseThrow()).startsWith("# house/no-ticket\n");
    assertThat(rules.page("house/other")).isEmpty();
  }

  @Test
  void allErrorsOfAllPagesAreToldWithTheirPlaces() throws Exception {
    page("a.md", "# No front matter\n");
    page("b.md", GOOD.replace("required-field", "required-feild").replace("house/", ""));
    page("c.md", GOOD.replace("help: ", "hlep: ").replace("field: Ticket", "field:"));
    page("d.md", GOOD);
    assertThat(errors())
        .containsExactly(
            "rules/a.md:1:1 a rule's page begins with front matter between --- lines",
            "rules/b.md:2:5 an id is group/name, in small letters with dashes",
            "rules/b.md:3:7 unknown kind \"required-feild\"",
            "rules/c.md:1:1 the key \"help\" is missing",
            "rules/c.md:6:1 unknown key of required-field \"hlep\"");
  }

  @Test
  void anIdIsTakenOnce() throws Exception {
    page("a.md", GOOD);
    page("b.md", GOOD);
    assertThat(errors())
        .containsExactly("rules/b.md:2:5 there is a rule \"house/no-ticket\" already");
    RuleDescriptor other =
        RuleDescriptor.of("house/no-ticket", Level.NOTE, RuleDescriptor.judged(), "Other", "Other");
    Files.delete(folder.resolve("b.md"));
    assertThatThrownBy(() -> UserRules.load(folder, "rules", List.of(other)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("already");
  }

  private static String pattern(String rest) {
    return "---\nid: house/a\nkind: pattern\nmessage: Found\nhelp: Mend it\n" + rest + "---\n";
  }

  @Test
  void patternsThatCannotBeMeantAreTold() throws Exception {
    page("a.md", pattern("subject: title\nforbidden: \"(open\"\n"));
    page("b.md", pattern("subject: titel\nforbidden: x\n"));
    page("c.md", pattern("subject: title\n"));
    page("d.md", pattern("subject: title\nforbidden: \"x*\"\n"));
    page("e.md", pattern("subject: title\nsections: [sumary]\nforbidden: x\n"));
    assertThat(errors())
        .containsExactly(
            "rules/a.md:7:12 missing closing ): (open",
            "rules/b.md:6:10 unknown subject \"titel\"",
            "rules/c.md:1:1 a pattern is either \"forbidden\" or \"required\"",
            "rules/d.md:7:12 the pattern matches where there is nothing",
            "rules/e.md:7:12 unknown section \"sumary\"");
  }

  @Test
  void phrasesThatCannotBeReadAreTold() throws Exception {
    String head =
        "---\nid: house/a\nkind: phrases\nmessage: Found\nhelp: Mend it\nsubject: title\n";
    page("a.md", head + "phrases:\n  - fine\n  - half (open\n---\n");
    page("b.md", head + "phrases: []\n---\n");
    page("c.md", head + "phrases: ['']\n---\n");
    assertThat(errors())
        .containsExactly(
            "rules/a.md:9:5 \"(\" without \")\"",
            "rules/b.md:7:10 \"phrases\" says nothing",
            "rules/c.md:7:10 \"phrases\" says nothing");
  }

  @Test
  void notUtf8IsAnErrorOfThePage() throws Exception {
    Files.write(folder.resolve("a.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xC3, '('});
    assertThat(errors().get(0)).startsWith("rules/a.md:2:").contains("not valid UTF-8");
  }
}
