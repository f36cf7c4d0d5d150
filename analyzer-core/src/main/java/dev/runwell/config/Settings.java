package dev.runwell.config;

import dev.runwell.finding.Level;
import dev.runwell.model.DocumentKind;
import dev.runwell.reading.HouseWords;
import dev.runwell.reading.RunbookPlaces;
import dev.runwell.rule.OwnerDirectory;
import dev.runwell.rule.RuleDescriptor;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code runwell.yml} says, checked. Immutable.
 *
 * <p>About a rule, the profile speaks first and the house has the last word: what the house says of
 * its id wins over what it says of its group; an override wins over both, and a later override over
 * an earlier one.
 */
public final class Settings implements AnalysisSettings {
  private static final Settings DEFAULTS = new Settings(SettingsContent.DEFAULT, Place.SAME);

  private final SettingsContent content;
  private final Place place;

  Settings(SettingsContent content, Place place) {
    this.content = content;
    this.place = place;
  }

  /** What holds without a configuration: the handbook's profile, every rule as it comes. */
  public static Settings defaults() {
    return DEFAULTS;
  }

  /**
   * The same settings with globs that begin at {@code folder}, for a run that names its files from
   * {@code workingFolder}. Both are absolute.
   */
  public Settings in(Path folder, Path workingFolder) {
    return new Settings(content, Place.of(folder, workingFolder));
  }

  /** The same settings under another profile, which may change what is known of these rules. */
  public Settings under(Profile profile, Collection<RuleDescriptor> known) {
    return new Settings(content.under(profile, ProfileFile.read(profile, known)), place);
  }

  @Override
  public Optional<DocumentKind> kind(String path) {
    return content.documents().kind(place.path(path));
  }

  @Override
  public boolean ignores(String path) {
    return content.documents().ignored().matches(place.path(path));
  }

  /** How a rule is set where no override says otherwise. */
  public RuleSetting rule(RuleDescriptor rule) {
    ProfileChange change = content.profileChanges().get(rule.id());
    RuleSetting usual = change == null ? RuleSetting.DEFAULT : change.setting();
    return content.rules().apply(rule, usual);
  }

  @Override
  public RuleSetting rule(RuleDescriptor rule, String path) {
    RuleSetting setting = rule(rule);
    if (content.overrides().isEmpty()) {
      return setting;
    }
    for (RuleTable table : content.overrides().of(place.path(path))) {
      setting = table.apply(rule, setting);
    }
    return setting;
  }

  @Override
  public String home(String path) {
    return place.path(path);
  }

  /** How the run names a file that is named from where the globs begin. */
  public String inRun(String path) {
    return place.inRun(path);
  }

  @Override
  public HouseWords words() {
    boolean usual = content.runbookKeys().isEmpty() && content.runbookUrls().isEmpty();
    if (usual) {
      return content.words();
    }
    return content.words().with(new RunbookPlaces(content.runbookKeys(), this::runbookFile));
  }

  /** The file, as the run names it, that the first matching pattern gives to an address. */
  private Optional<String> runbookFile(String url) {
    return content.runbookUrls().stream()
        .flatMap(each -> each.file(url).stream())
        .findFirst()
        .map(place::inRun);
  }

  /** Whose standard holds where the standards disagree. */
  public Profile profile() {
    return content.profile();
  }

  /** What the profile changes about a rule, if it changes anything. */
  public Optional<ProfileChange> profileChange(RuleDescriptor rule) {
    return Optional.ofNullable(content.profileChanges().get(rule.id()));
  }

  /** How the URLs of runbooks become files; the first that matches decides. */
  public List<RunbookUrl> runbookUrls() {
    return content.runbookUrls();
  }

  /** The files that say who counts as an owner. */
  public List<String> owners() {
    return content.owners();
  }

  @Override
  public Optional<OwnerDirectory> ownerDirectory() {
    return content.ownerDirectory();
  }

  /** Whether rules may ask git for the past of documents. */
  public boolean git() {
    return content.git();
  }

  /** The file with the accepted findings, as the run names it; empty if the house names none. */
  public Optional<String> baseline() {
    return content.baseline().map(place::inRun);
  }

  /** The level from which findings fail a run; empty if they never do. */
  public Optional<Level> failOn() {
    return content.failOn();
  }
}
