package dev.runwell.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names in an order, gravest first, each with other spellings: the severities, the priorities.
 *
 * @param names the spellings by name
 */
record Scale(Map<String, List<String>> names) {

  /** Copies the names in their order. */
  Scale {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** The handbook's severities. */
  static Scale severities() {
    return load("severities.txt");
  }

  /** The handbook's priorities. */
  static Scale priorities() {
    return load("priorities.txt");
  }

  /**
   * The scale as a house has it. Names of this scale keep their place and gain the house's
   * spellings; if the house has any other name, its names are the whole scale.
   */
  Scale with(Map<String, List<String>> house) {
    Map<String, List<String>> merged = new LinkedHashMap<>();
    if (house.keySet().stream().allMatch(name -> known(name) != null)) {
      merged.putAll(names);
    }
    house.forEach(
        (name, spellings) -> {
          String known = known(name);
          List<String> all = new ArrayList<>(spellings);
          all.addAll(known == null ? List.of() : names.get(known));
          merged.put(merged.containsKey(known) ? known : name, List.copyOf(all));
        });
    return new Scale(merged);
  }

  private String known(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return names.keySet().stream()
        .filter(known -> known.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private static Scale load(String resource) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    try (InputStream in = Scale.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#")) {
          String[] spellings = line.substring(equals + 1).strip().split("\\s*,\\s*", -1);
          names.put(line.substring(0, equals).strip(), List.of(spellings));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Scale(names);
  }
}
