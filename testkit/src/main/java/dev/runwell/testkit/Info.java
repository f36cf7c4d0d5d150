package dev.runwell.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Understands what stands behind an opening fence. */
final class Info {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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

  /** Whether a block is an example to be run: Markdown, and not only a {@code file} to link to. */
  static boolean isExample(Fence fence) {
    boolean tested =
        fence.heading().equals(Headings.FLAGGED) || fence.heading().equals(Headings.ACCEPTED);
    List<String> words = words(fence);
    return tested && words.get(0).equals("markdown") && !words.contains("file");
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
}
