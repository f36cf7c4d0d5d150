package dev.runwell.cli;

/** Which Runwell this is. */
final class Version {
  private Version() {}

  /** As the jar's manifest has it; {@code development} where there is no jar. */
  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
