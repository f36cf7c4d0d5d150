package dev.runwell.report;

import java.util.regex.Pattern;

/** A rule's page as help to read: without the marks that make its examples tests. */
public final class RuleHelp {
  private static final Pattern EXPECTATION =
      Pattern.compile("[ \t]*<!--\\s*+expect\\s(?:[^-]|-(?!->))*+-->");

  private RuleHelp() {}

  /** The page in Markdown. */
  public static String markdown(String page) {
    return EXPECTATION.matcher(page.replace("\r\n", "\n")).replaceAll("").strip() + "\n";
  }
}
