package dev.runwell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run from one text file: on the first line {@code $ runwell …}, then blocks under {@code -- name
 * --}. The blocks {@code in}, {@code out}, {@code err} and {@code status} are the streams and the
 * exit status; every other block is a file, before the run or, if its name begins with {@code >},
 * after it. A block that is not there is empty, and the status 0.
 */
record Scenario(List<String> args, Map<String, String> blocks) {
  private static final String PROMPT = "$ runwell ";
  private static final Pattern BLOCK = Pattern.compile("-- (\\S+) --");
  private static final List<String> STREAMS = List.of("in", "out", "err", "status");

  static Scenario read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String command = lines.get(0);
    if (!command.startsWith(PROMPT)) {
      throw new IllegalArgumentException(file + " does not begin with " + PROMPT);
    }
    Map<String, StringBuilder> blocks = new LinkedHashMap<>();
    StringBuilder block = new StringBuilder();
    for (String line : lines.subList(1, lines.size())) {
      Matcher head = BLOCK.matcher(line);
      if (head.matches()) {
        block = new StringBuilder();
        blocks.put(head.group(1), block);
      } else {
        block.append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    blocks.forEach((name, text) -> texts.put(name, text.toString()));
    return new Scenario(List.of(command.substring(PROMPT.length()).split(" +", -1)), texts);
  }

  String block(String name) {
    return blocks.getOrDefault(name, "");
  }

  int status() {
    return Integer.parseInt(blocks.getOrDefault("status", "0").strip());
  }

  void writeFiles(Path folder) throws IOException {
    for (Map.Entry<String, String> block : blocks.entrySet()) {
      String name = block.getKey();
      if (!STREAMS.contains(name) && !name.startsWith(">")) {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.getValue());
      }
    }
  }

  /** The files that are to be there after the run. */
  Map<String, String> results() {
    Map<String, String> results = new LinkedHashMap<>();
    blocks.forEach(
        (name, text) -> {
          if (name.startsWith(">")) {
            results.put(name.substring(1), text);
          }
        });
    return results;
  }
}
