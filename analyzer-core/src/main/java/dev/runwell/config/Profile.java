package dev.runwell.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose standard holds where the standards disagree. */
public enum Profile {
  /** The handbook's. */
  HANDBOOK,
  /** Google's books on site reliability. */
  GOOGLE,
  /** PagerDuty's incident response guides. */
  PAGERDUTY,
  /** Atlassian's incident handbook. */
  ATLASSIAN;

  /** The name in the configuration. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The profile with this name. */
  public static Optional<Profile> of(String id) {
    return Arrays.stream(values()).filter(profile -> profile.id().equals(id)).findFirst();
  }

  /** The names of all profiles. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Profile::id).toList();
  }
}
