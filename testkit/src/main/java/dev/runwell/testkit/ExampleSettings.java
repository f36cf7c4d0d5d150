package dev.runwell.testkit;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.config.RuleSetting;
import dev.runwell.model.DocumentKind;
import dev.runwell.reading.HouseWords;
import dev.runwell.rule.OwnerDirectory;
import dev.runwell.rule.RuleDescriptor;
import java.util.Optional;

/** What a house says, and the kind that one example is taken as. */
record ExampleSettings(AnalysisSettings house, String path, Optional<DocumentKind> taken)
    implements AnalysisSettings {

  @Override
  public Optional<DocumentKind> kind(String file) {
    return file.equals(path) && taken.isPresent() ? taken : house.kind(file);
  }

  @Override
  public boolean ignores(String file) {
    return house.ignores(file);
  }

  @Override
  public RuleSetting rule(RuleDescriptor rule, String file) {
    return house.rule(rule, file);
  }

  @Override
  public HouseWords words() {
    return house.words();
  }

  @Override
  public Optional<OwnerDirectory> ownerDirectory() {
    return house.ownerDirectory();
  }
}
