package dev.runwell.config;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a configuration cannot be used, with everything that is wrong in it. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<ConfigurationError> errors;

  /** At least one error, in the order of the file. */
  public ConfigurationException(List<ConfigurationError> errors) {
    super(errors.stream().map(ConfigurationError::render).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  /** The errors in the order of the file. */
  public List<ConfigurationError> errors() {
    return errors;
  }
}
