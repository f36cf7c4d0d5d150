package dev.runwell.rules;

import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One change to a clean document.
 *
 * @param file the document
 * @param rules the rule that is meant for it; none if it does no harm
 * @param why what the change does
 */
public record Mutant(String file, List<String> rules, String why, String before, String after) {

  /** All mutants of the {@code mutants.txt} beside a class. */
  public static List<Mutant> all(Class<?> owner) {
    List<Mutant> mutants = new ArrayList<>();
    for (String block : text(owner).split("(?m)^@ ", -1)) {
      if (!block.startsWith("#")) {
        mutants.add(of(block));
      }
    }
    return mutants;
  }

  /** The ids of a group's rules, sorted: each has to have a change that breaks it. */
  public static List<String> rulesOf(String group) {
    return new BuiltInRules()
        .rules().stream()
            .map(Rule::descriptor)
            .filter(rule -> rule.group().equals(group))
            .map(RuleDescriptor::id)
            .sorted()
            .toList();
  }

  private static Mutant of(String block) {
    int line = block.indexOf('\n');
    String[] head = block.substring(0, line).split(" \\| ", 3);
    String[] change = block.substring(line + 1).split("\n=>\n", 2);
    List<String> rules = head[1].equals("none") ? List.of() : List.of(head[1]);
    return new Mutant(head[0], rules, head[2], change[0], change[1].replaceFirst("\n+\\z", ""));
  }

  private static String text(Class<?> owner) {
    try (InputStream in = owner.getResourceAsStream("mutants.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file + ": " + rules + " " + why;
  }
}
