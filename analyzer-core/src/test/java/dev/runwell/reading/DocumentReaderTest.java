package dev.runwell.reading;

import static dev.runwell.reading.ReadDocuments.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole documents in the forms that people write. */
class DocumentReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nowner: payments team\n---\n\n# Ledger outage\n",
        "---\nowner: \"payments team\"\ntitle: Ledger outage: part two\nbad: [\n---\n\n## Summary\n",
        "# Ledger outage\n\n**Owner:** payments team\n\n## Summary\n",
        "# Ledger outage\n\n**Owner**: payments team  \n**Date:** 2026-02-03\n",
        "# Ledger outage\n\n- **Owner:** payments team\n- Date: 2026-02-03\n",
        "# Ledger outage\n\nDate: 2026-02-03\nAuthors: payments team\n\n## Summary\n",
        "# Ledger outage\n\n| Field | Value |\n|---|---|\n| Owner | payments team |\n| Date | x |\n",
        "# Ledger outage\n\n| Owner | Date |\n|---|---|\n| payments team | 2026-02-03 |\n",
        "# Ledger outage\n\n```\nTitle:   Ledger outage\nAuthors: payments team\n```\n",
        "# Ledger outage\n\n## Owner\n\npayments team\n\n## Summary\n\nIt broke.\n",
        "# Ledger outage\n\n## Summary\n\nIt broke.\n\n## Stats\n\n- Owner: payments team\n",
        "+++\ntitle = \"Ledger outage\"\nauthors = [\"payments team\"]\n+++\n\n## Summary\n",
      })
  @DisplayName("a field is read wherever it is written")
  void fields(String text) {
    List<Field> owners = read(text, DocumentKind.POSTMORTEM).content().fields(FieldName.OWNER);
    assertThat(owners).extracting(Field::value).containsExactly("payments team");
    Field owner = owners.get(0);
    assertThat(text.substring(owner.valueSpan().start(), owner.valueSpan().end()))
        .contains("payments team");
  }

  @Test
  @DisplayName("owners of action items and of roles are no owners of the document")
  void foreignOwners() {
    OpsDocument document =
        read(
            """
            # Ledger outage

            ## Action items

            | Action | Owner |
            |---|---|
            | Add a check | @lee |

            - **Owner:** @kim
            """,
            DocumentKind.POSTMORTEM);
    assertThat(document.content().fields(FieldName.OWNER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Disk full on ledger-db\\n\\ntext | Disk full on ledger-db",
        "---\\ntitle: From the front\\n---\\n\\n## Summary\\n\\nx | From the front",
        "---\\ntitle: From the front\\n---\\n\\n# <%= title %>\\n\\n## Summary\\n | From the front",
        "### Small title\\n\\n#### Summary\\n\\nx | Small title",
        "## Summary\\n\\nx\\n\\n## Timeline\\n |",
        "Some text\\n\\n## A section\\n\\nx |",
        "**Ledger outage: payments lost**\\n\\nOwner: @lee\\n\\n## Summary\\n | Ledger outage: payments lost",
        "## The ledger is behind\\n\\nx\\n\\n## Summary\\n\\nx | The ledger is behind",
      })
  @DisplayName("the title is the first heading, unless that is a section among others")
  void titles(String text, String title) {
    OpsDocument document = read(text.replace("\\n", "\n"), DocumentKind.POSTMORTEM);
    assertThat(document.content().title().map(Title::text)).isEqualTo(Optional.ofNullable(title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Incident title\\n\\n## Summary\\n\\n## Timeline\\n\\n## Action items\\n\\n-\\n | TEMPLATE",
        "# Post-mortem template\\n\\n## Summary\\n\\n_What happened, in short?_\\n\\n## Timeline\\n\\n[entries]\\n\\n## Root cause\\n\\nTBD\\n | TEMPLATE",
        "# Ledger outage\\n\\n## Summary\\n\\nIt was down.\\n\\n## Timeline\\n\\n- 10:00 down\\n\\n## Action items\\n | POSTMORTEM",
        "<!-- runwell: postmortem -->\\n# Title\\n\\n## Summary\\n\\n## Timeline\\n\\n## Action items\\n | POSTMORTEM",
      })
  @DisplayName("a template that nobody filled in is none of its kind, unless it says so")
  void templates(String text, DocumentKind kind) {
    assertThat(read(text.replace("\\n", "\n")).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"runwell: runbook,RUNBOOK", "runwell: other,OTHER", "runwell: postmortem,POSTMORTEM"})
  @DisplayName("a document may say what it is")
  void declaredKind(String words, DocumentKind kind) {
    assertThat(read("<!-- " + words + " -->\n\ntext\n").kind()).isEqualTo(kind);
    assertThat(read("---\n" + words + "\n---\n\ntext\n").kind()).isEqualTo(kind);
  }

  @Test
  @DisplayName("front matter that is no metadata is told, and the rest is read")
  void brokenFrontMatter() {
    OpsDocument document = read("---\n\"a:\": &x [*x\n---\n\n# Ledger outage\n");
    assertThat(document.content().unreadable()).hasSize(1);
    assertThat(document.content().title()).map(Title::text).contains("Ledger outage");
  }

  @Test
  @DisplayName("front matter whose aliases explode is refused with its place, and the rest is read")
  void explodingFrontMatter() {
    StringBuilder text =
        new StringBuilder("---\ntitle: Ledger outage\na0: &a0 [x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 9; level++) {
      String alias = "*a" + (level - 1);
      text.append("a").append(level).append(": &a").append(level).append(" [");
      text.append((alias + ", ").repeat(7)).append(alias).append("]\n");
    }
    OpsDocument document =
        read(
            text.append("---\n\n## Summary\n\nIt was down.\n").toString(), DocumentKind.POSTMORTEM);
    assertThat(document.content().unreadable()).hasSize(1);
    assertThat(
            document
                .source()
                .position(document.content().unreadable().get(0).span().start())
                .line())
        .isBetween(4, 12);
    assertThat(document.content().title()).map(Title::text).contains("Ledger outage");
    assertThat(document.content().sections()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'# SEV2: ledger down\n\n**Date:** 2026-02-03\n',2026-02-03,SEV2",
    "'# Ledger down\n\n**Severity:** Sev 3 (minor)\n**Start:** 3 Feb 2026 09:00\n',2026-02-03,SEV3",
    "'# Ledger down\n\nDate: 2026-02-03. Severity: 3.\n',2026-02-03,SEV3",
    "'# Ledger down\n\n**Date:** 2026-02-03 | **Severity:** level 2\n',2026-02-03,SEV2",
    "'# Ledger down\n\n**Date** 2026-02-03\n**Severity** – S1\n',2026-02-03,SEV1",
    "'# Ledger down on 2026-02-03\n\n**Severity:** severe\n',2026-02-03,severe",
    "'# Ledger down\n\n**Date:** 03/02/2026\n',,",
  })
  @DisplayName("date and severity are read where the document says them, and not guessed")
  void dateAndSeverity(String text, LocalDate date, String severity) {
    PostMortem postMortem = (PostMortem) read(text, DocumentKind.POSTMORTEM);
    assertThat(postMortem.date()).isEqualTo(Optional.ofNullable(date));
    assertThat(postMortem.severity()).isEqualTo(Optional.ofNullable(severity));
  }
}
