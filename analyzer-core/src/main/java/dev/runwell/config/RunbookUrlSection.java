package dev.runwell.config;

import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads how the URLs of runbooks become files. */
record RunbookUrlSection(Values values) {
  static final String FROM = "from";
  static final String TO = "to";
  static final List<String> KEYS = List.of(FROM, TO);

  List<RunbookUrl> read(YamlValue section) {
    List<RunbookUrl> urls = new ArrayList<>();
    for (YamlValue item : values.items(section, "a list of mappings with from and to")) {
      url(item).ifPresent(urls::add);
    }
    return urls;
  }

  private Optional<RunbookUrl> url(YamlValue item) {
    Optional<YamlScalar> from = Optional.empty();
    Optional<YamlScalar> to = Optional.empty();
    boolean complete = true;
    for (YamlEntry entry : values.entries(item, "a mapping with from and to")) {
      switch (entry.name()) {
        case FROM -> from = values.text(entry.value(), "a regular expression");
        case TO -> to = values.text(entry.value(), "a path");
        default -> {
          complete = false;
          values
              .complaints()
              .unknown(entry.key().span(), "key of a runbook URL", entry.name(), KEYS);
        }
      }
    }
    if (from.isEmpty() || to.isEmpty()) {
      if (complete) {
        values.complaints().add(item.span(), "a runbook URL needs both from and to");
      }
      return Optional.empty();
    }
    return compile(from.get(), to.get());
  }

  private Optional<RunbookUrl> compile(YamlScalar from, YamlScalar to) {
    Pattern pattern;
    try {
      pattern = Pattern.compile(from.text());
    } catch (PatternSyntaxException e) {
      values
          .complaints()
          .add(
              from.span(),
              "not a regular expression: " + e.getDescription().toLowerCase(Locale.ROOT));
      return Optional.empty();
    }
    if (!replaces(pattern, to.text())) {
      int groups = pattern.matcher("").groupCount();
      values
          .complaints()
          .add(to.span(), "\"to\" names a group that \"from\" does not have; it has " + groups);
      return Optional.empty();
    }
    return Optional.of(new RunbookUrl(pattern, to.text()));
  }

  /** Whether the groups that a replacement names are there; Java says so only on a match. */
  private static boolean replaces(Pattern pattern, String replacement) {
    StringBuilder everyGroup = new StringBuilder();
    int groups = pattern.matcher("").groupCount();
    for (int group = 0; group < groups; group++) {
      everyGroup.append("()");
    }
    try {
      Pattern.compile(everyGroup.toString()).matcher("").replaceFirst(replacement);
      return true;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return false;
    }
  }
}
