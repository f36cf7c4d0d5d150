package dev.runwell.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

  @Test
  void everythingThatIsWrongIsToldAtOnceWithItsPlaceAndWhatWasMeant() {
    assertThat(
            errors(
                "profil: handbook",
                "rules:",
                "  runbook/stael: off",
                "  blame: notice",
                "  runbook/stale: {max-age: 3}",
                "fail-on: [error]"))
        .isEqualTo(
            """
            runwell.yml:1:1: unknown key "profil", did you mean "profile"?
              profil: handbook
              ^^^^^^
            runwell.yml:3:3: unknown rule "runbook/stael", did you mean "runbook/stale"?
                runbook/stael: off
                ^^^^^^^^^^^^^
            runwell.yml:4:10: unknown level "notice", did you mean "note"?
                blame: notice
                       ^^^^^^
            runwell.yml:5:19: unknown option of runbook/stale "max-age"; known are level, max-age-days, strict, words
                runbook/stale: {max-age: 3}
                                ^^^^^^^
            runwell.yml:6:10: expected one of error, warning, note, never, found a list
              fail-on: [error]
                       ^^^^^^^""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- a | 1:1: expected a mapping of settings, found a list",
        "just words | 1:1: expected a mapping of settings, found a text",
        "rules: [] | 1:8: expected a mapping of rules, found a list",
        "rules: {blame: } | 1:15: expected error, warning, note, off or a mapping with a level, found nothing",
        "rules: {blame: false} | 1:16: unknown level \"false\"; known are error, warning, note, off",
        "rules: {blame: {words: [a]}} | 1:17: options belong to a rule, a group has only a level",
        "rules: {runbook/stale: {max-age-days: -1}} | 1:39: expected a whole number of 0 or more, found \"-1\"",
        "rules: {runbook/stale: {max-age-days: '3'}} | 1:39: expected a whole number of 0 or more, found \"3\"",
        "rules: {runbook/stale: {max-age-days: [3]}} | 1:39: expected a whole number of 0 or more, found a list",
        "rules: {runbook/stale: {strict: yes}} | 1:33: expected true or false, found a text",
        "rules: {runbook/stale: {words: {a: b}}} | 1:32: expected a list of texts, found a mapping",
        "rules: {runbook/stale: {words: [[a]]}} | 1:33: expected a list of texts, found a list",
        "rules: {blame: note, blame: off} | 1:22: the key \"blame\" is here twice",
        "documents: {runbok: [a]} | 1:13: unknown kind \"runbok\", did you mean \"runbook\"?",
        "documents: {runbook: ['a[b']} | 1:23: the [ of this glob is never closed",
        "documents: {runbook: ['a/{b,c']} | 1:23: the { of this glob is never closed",
        "documents: {ignore: ''} | 1:21: an empty glob matches nothing",
        "documents: {ignore: [../x]} | 1:22: a glob cannot leave the folder of the configuration",
        "overrides: {files: a} | 1:12: expected a list of overrides, found a mapping",
        "overrides: [{files: a}] | 1:13: an override needs both files and rules",
        "overrides: [{files: a, rules: {}, rule: {}}] | 1:35: unknown key of an override \"rule\", did you mean \"rules\"?",
        "sections: {alert-rules: {}} | 1:12: unknown kind \"alert-rules\"; known are runbook, postmortem",
        "sections: {runbook: {root-cause: [x]}} | 1:22: unknown concept of a runbook \"root-cause\"; known are impact, symptom, investigation, mitigation, escalation, context",
        "severities: {SEV1: [crit], SEV2: [Crit]} | 1:35: \"Crit\" already stands for SEV1",
        "statuses: {dnoe: [ok]} | 1:12: unknown status \"dnoe\", did you mean \"done\"?",
        "statuses: {done: [ok], open: [OK]} | 1:31: \"OK\" already stands for done",
        "severities: [SEV1] | 1:13: expected a mapping of names to other spellings, found a list",
        "runbook-urls: [{from: '(x', to: y}] | 1:23: not a regular expression: unclosed group",
        "runbook-urls: [{from: '(x)', to: '$2'}] | 1:34: \"to\" names a group that \"from\" does not have; it has 1",
        "runbook-urls: [{from: x}] | 1:16: a runbook URL needs both from and to",
        "runbook-urls: [{form: x, to: y}] | 1:17: unknown key of a runbook URL \"form\", did you mean \"from\"?",
        "runbook-keys: {a: b} | 1:15: expected a list of labels and annotations, found a mapping",
        "runbook-keys: [a, '--'] | 1:19: \"--\" is no name of a label or annotation",
        "runbook-keys: [] | 1:15: runbook-keys names no label and no annotation",
        "runbook-kyes: [a] | 1:1: unknown key \"runbook-kyes\", did you mean \"runbook-keys\"?",
        "owners: {a: b} | 1:9: expected a list of files, found a mapping",
        "fail-on: warnings | 1:10: unknown level \"warnings\", did you mean \"warning\"?",
        "profile: netflix | 1:10: unknown profile \"netflix\"; known are handbook, google, pagerduty, atlassian",
        "a: b: c | 1:5: a ':' is not allowed here; is the line above indented alike, or does the text need quotes?",
      })
  void aWrongValueIsAnErrorAtItsPlace(String text, String error) {
    assertThat(errors(text)).startsWith("runwell.yml:" + error);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules:",
        "documents:",
        "overrides:",
        "sections: {runbook: }",
        "owners:",
        "runbook-keys:"
      })
  void aKeyWithoutAValueSaysNothing(String text) throws ConfigurationException {
    assertThat(House.read(text).words().sections().values()).allMatch(Map::isEmpty);
  }

  @Test
  void aTabAndAnOpenBracketAreErrorsWithAPlace() {
    assertThat(errors("rules:", "\tblame: off"))
        .isEqualTo("runwell.yml:2:1: a tab cannot indent YAML, use spaces\n  \tblame: off\n  ^");
    assertThat(errors("rules: {blame: off")).startsWith("runwell.yml:2:1: ");
  }

  @Test
  void ofALongLineOnlyThePartIsShown() {
    String error = errors("profile: [" + "a, ".repeat(100) + "b]");

    assertThat(error.lines()).allMatch(line -> line.length() <= 122);
    assertThat(errors("owners: [" + "a, ".repeat(100) + "[b]]"))
        .endsWith("a, [b]]\n" + " ".repeat(22) + "^^^");
  }

  @Test
  void bombsAndGiantsAreRefused() {
    assertThat(errors("a: " + "x".repeat(2_000_000)))
        .isEqualTo("runwell.yml:1:1: a configuration of more than 1 MB is not read");
    assertThat(errors("rules: " + "[".repeat(1_000))).contains("nested deeper than 64 levels");
  }

  private static String errors(String... lines) {
    ConfigurationException exception =
        catchThrowableOfType(ConfigurationException.class, () -> House.read(lines));
    List<ConfigurationError> errors = exception.errors();
    assertThat(errors).isNotEmpty();
    return exception.getMessage();
  }
}
