package dev.runwell.config;

import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the configuration of a run lies, with the rules of the house beside it. The globs of one
 * that was found begin at its folder; those of one that was named, at the working folder, as in
 * other linters. Immutable; nothing is read before it is asked for.
 */
public final class HouseConfiguration {
  private final Path workingFolder;
  private final Optional<Path> file;
  private final String name;
  private final Path globs;

  private HouseConfiguration(Path workingFolder, Optional<Path> file, String name, Path globs) {
    this.workingFolder = workingFolder;
    this.file = file;
    this.name = name;
    this.globs = globs;
  }

  /**
   * The nearest configuration on the way up from a folder, which is absolute; the usual settings
   * where there is none.
   */
  public static HouseConfiguration find(Path workingFolder) {
    Optional<Path> file = SettingsFile.find(workingFolder);
    Path folder = file.map(Path::getParent).orElse(workingFolder);
    String name = file.map(found -> relative(workingFolder, found)).orElse("");
    return new HouseConfiguration(workingFolder, file, name, folder);
  }

  /** The configuration with this name, from the working folder; empty if there is no such file. */
  public static Optional<HouseConfiguration> named(String name, Path workingFolder) {
    Path file = workingFolder.resolve(name).normalize();
    return Files.isRegularFile(file)
        ? Optional.of(new HouseConfiguration(workingFolder, Optional.of(file), name, workingFolder))
        : Optional.empty();
  }

  /** The folder of the configuration; the working folder if there is none. */
  public Path folder() {
    return file.map(Path::getParent).orElse(workingFolder);
  }

  /**
   * The files that all this is read from: the configuration, the files of owners and accepted
   * findings that it names, the rules of the house. Some of them may not be there.
   */
  public List<Path> files() {
    List<Path> files = new ArrayList<>();
    if (file.isPresent()) {
      files.add(file.get());
      files.addAll(NamedFiles.of(file.get(), globs));
    }
    Path pages = folder().resolve(UserRules.FOLDER);
    if (Files.isDirectory(pages)) {
      try (Stream<Path> found = Files.list(pages)) {
        found.forEach(files::add);
      } catch (IOException | UncheckedIOException unreadable) {
        files.add(pages); // reading them will say so
      }
    }
    return files;
  }

  /**
   * The rules that come with Runwell, with those of the house.
   *
   * @throws ConfigurationException with every error in every page of the house
   * @throws IOException if a page cannot be read
   */
  public RuleCatalogue rules(RuleCatalogue builtIn) throws ConfigurationException, IOException {
    Path pages = folder().resolve(UserRules.FOLDER);
    if (!Files.isDirectory(pages)) {
      return builtIn;
    }
    List<RuleDescriptor> taken = builtIn.rules().stream().map(Rule::descriptor).toList();
    return new Both(builtIn, UserRules.load(pages, relative(workingFolder, pages), taken));
  }

  /**
   * What the configuration says.
   *
   * @param known the rules that it may speak of
   * @throws ConfigurationException with every error in it, and in the files that it names
   * @throws IOException if it cannot be read
   */
  public Settings settings(Collection<RuleDescriptor> known)
      throws ConfigurationException, IOException {
    return file.isEmpty()
        ? Settings.defaults().in(workingFolder, workingFolder)
        : SettingsFile.read(file.get(), name, known, globs).in(globs, workingFolder);
  }

  private static String relative(Path workingFolder, Path path) {
    return workingFolder.relativize(path).toString().replace('\\', '/');
  }

  /** Two sets of rules, no id in both. */
  private record Both(RuleCatalogue builtIn, RuleCatalogue house) implements RuleCatalogue {

    @Override
    public List<Rule> rules() {
      return Stream.concat(builtIn.rules().stream(), house.rules().stream())
          .sorted(Comparator.comparing(rule -> rule.descriptor().id()))
          .toList();
    }

    @Override
    public Optional<String> page(String id) {
      return house.page(id).or(() -> builtIn.page(id));
    }
  }
}
