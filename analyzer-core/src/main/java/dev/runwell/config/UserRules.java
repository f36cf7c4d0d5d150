package dev.runwell.config;

import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of a house: one Markdown page each, which tells in its front matter what is required or
 * must not be. Immutable.
 */
public final class UserRules implements RuleCatalogue {
  /** Where they lie, beside the configuration. */
  public static final String FOLDER = ".runwell/rules";

  private static final String ENDING = ".md";
  private static final String NO_RULE = "README.md";

  private final List<Rule> rules;
  private final Map<String, String> pages;

  private UserRules(Collection<UserRulePage.Told> told) {
    rules =
        told.stream()
            .map(UserRulePage.Told::rule)
            .sorted(Comparator.comparing(rule -> rule.descriptor().id()))
            .toList();
    Map<String, String> texts = new HashMap<>();
    told.forEach(each -> texts.put(each.rule().descriptor().id(), each.page()));
    pages = Map.copyOf(texts);
  }

  /**
   * The rules of a folder; none if it is not there. Errors name the files by the folder's own path.
   *
   * @throws ConfigurationException with every error in every page
   * @throws IOException if a file cannot be read
   */
  public static UserRules load(Path folder) throws ConfigurationException, IOException {
    return load(folder, folder.toString().replace('\\', '/'), List.of());
  }

  /**
   * The rules of a folder that errors call {@code name}, beside others whose ids are taken; none if
   * the folder is not there.
   *
   * @throws ConfigurationException with every error in every page
   * @throws IOException if a file cannot be read
   */
  public static UserRules load(Path folder, String name, Collection<RuleDescriptor> known)
      throws ConfigurationException, IOException {
    Set<String> taken = new HashSet<>();
    known.forEach(rule -> taken.add(rule.id()));
    List<UserRulePage.Told> told = new ArrayList<>();
    List<ConfigurationError> errors = new ArrayList<>();
    for (Path file : pagesIn(folder)) {
      String path = name + "/" + file.getFileName();
      try {
        UserRulePage.Told rule = UserRulePage.read(ConfigurationText.read(file, path), taken);
        taken.add(rule.rule().descriptor().id());
        told.add(rule);
      } catch (ConfigurationException e) {
        errors.addAll(e.errors());
      }
    }
    if (!errors.isEmpty()) {
      throw new ConfigurationException(errors);
    }
    return new UserRules(told);
  }

  private static List<Path> pagesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .filter(file -> !file.getFileName().toString().equals(NO_RULE))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }

  @Override
  public List<Rule> rules() {
    return rules;
  }

  @Override
  public Optional<String> page(String id) {
    return Optional.ofNullable(pages.get(id));
  }
}
