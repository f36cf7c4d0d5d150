package dev.runwell.testkit;

import dev.runwell.config.SettingsFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Understands what stands behind an opening fence. */
final class Info {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final List<String> DATA = List.of("yaml", "json");

  private Info() {}

  static List<String> words(Fence fence) {
    return List.of(fence.info().split("\\s+", -1));
  }

  /** Whether a word is the name of a file. */
  static boolean isFileName(String word) {
    return word.indexOf('.') > 0;
  }

  /** Whether a word is a day. */
  static boolean isDay(String word) {
    return DAY.matcher(word).matches();
  }

  /** Whether a block holds definitions of alerts, or other data. */
  static boolean isData(Fence fence) {
    return DATA.contains(words(fence).get(0));
  }

  /** Whether a block is an example to be run: Markdown or data, and no {@code file} beside one. */
  static boolean isExample(Fence fence) {
    boolean tested =
        fence.heading().equals(Headings.FLAGGED) || fence.heading().equals(Headings.ACCEPTED);
    List<String> words = words(fence);
    boolean runs = words.get(0).equals("markdown") || isData(fence);
    return tested && runs && !words.contains("file") && !words.contains(SettingsFile.NAME);
  }

  /** What version control knows: the blocks of a page that have a day. */
  static PageHistory history(RulePage page) {
    Map<String, Map<LocalDate, String>> versions = new TreeMap<>();
    for (Fence fence : page.fences()) {
      for (String day : words(fence).stream().filter(Info::isDay).toList()) {
        String name =
            words(fence).stream().filter(Info::isFileName).findFirst().orElse(Example.DEFAULT_PATH);
        versions
            .computeIfAbsent(name, file -> new TreeMap<>(Comparator.reverseOrder()))
            .put(LocalDate.parse(day), MarkedText.parse(fence.text()).text());
      }
    }
    return new PageHistory(versions);
  }

  /** The blocks of a page that have a file name, by that name: what its examples can link to. */
  static Map<String, String> files(RulePage page) {
    Map<String, String> files = new TreeMap<>();
    for (Fence fence : page.fences()) {
      for (String word : words(fence)) {
        if (isFileName(word)) {
          files.put(word, MarkedText.parse(fence.text()).text());
        }
      }
    }
    return files;
  }

  /** Those of the files that are judged along with an example of a rule that compares documents. */
  static Map<String, String> beside(RulePage page) {
    Map<String, String> beside = new TreeMap<>();
    for (Fence fence : page.fences()) {
      if (words(fence).contains("file")) {
        words(fence).stream()
            .filter(Info::isFileName)
            .forEach(name -> beside.put(name, MarkedText.parse(fence.text()).text()));
      }
    }
    return beside;
  }
}
