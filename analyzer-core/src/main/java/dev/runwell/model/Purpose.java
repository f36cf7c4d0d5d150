package dev.runwell.model;

import java.util.Locale;

/** What an action item is for. */
public enum Purpose {
  /** The incident, or one of its kind, cannot happen again, or is less likely to. */
  PREVENT,
  /** The next one is noticed, or noticed sooner. */
  DETECT,
  /** The next one does less harm, or is over sooner. */
  MITIGATE,
  /** Something has to be found out first. */
  INVESTIGATE,
  /** People will work in another way. */
  PROCESS,
  /** What this incident left behind is cleaned up. */
  REPAIR,
  /** Something is written down. */
  DOCUMENT,
  /** Somebody is told something. */
  COMMUNICATE;

  /** Its name in output. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
